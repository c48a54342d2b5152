package it.pdo.ui.mounting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/** Takes an instance from the bean context where its class is a bean, and makes it Vaadin's own way where it is not. */
final class BeanInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;
    private final transient ApplicationContext beans;

    BeanInstantiator(VaadinService service, ApplicationContext beans) {
        super(service);
        this.beans = beans;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
    }
}
