package it.pdo.ui.mounting;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import io.micronaut.context.ApplicationContext;

/** Gives Vaadin our beans; made by Vaadin's lookup, so it finds the context through the servlet context. */
public final class BeanInstantiatorFactory implements InstantiatorFactory {
    static final String BEANS = "it.pdo.beans";

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        Object beans = ((VaadinServletService) service)
                .getServlet()
                .getServletContext()
                .getAttribute(BEANS);
        return new BeanInstantiator(service, (ApplicationContext) beans);
    }
}
