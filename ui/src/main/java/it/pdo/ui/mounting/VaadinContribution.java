package it.pdo.ui.mounting;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import it.pdo.server.WebContribution;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * Mounts Vaadin at the root of the pages server. Without Spring nothing scans the class path: the views are the beans
 * that carry {@link Route}, the error screens and the shell are beans too. The order of the initializers is Vaadin's:
 * each needs what the one before it left in the servlet context.
 */
@Singleton
final class VaadinContribution implements WebContribution {
    private final ApplicationContext beans;

    VaadinContribution(ApplicationContext beans) {
        this.beans = beans;
    }

    @Override
    public void contribute(Context context) {
        context.getServletContext().setAttribute(BeanInstantiatorFactory.BEANS, beans);
        context.addServletContainerInitializer(new LookupServletContainerInitializer(), lookupTypes());
        context.addServletContainerInitializer(new RouteRegistryInitializer(), routes());
        context.addServletContainerInitializer(
                new ErrorNavigationTargetInitializer(), typesOf(HasErrorParameter.class));
        context.addServletContainerInitializer(new VaadinAppShellInitializer(), typesOf(AppShellConfigurator.class));
        context.addServletContainerInitializer(new WsSci(), Set.of());
        context.addApplicationListener("com.vaadin.flow.server.communication.JSR356WebsocketInitializer");

        Wrapper servlet = context.createWrapper();
        servlet.setName("pages");
        servlet.setServletClass(VaadinServlet.class.getName());
        servlet.setAsyncSupported(true);
        servlet.setLoadOnStartup(1);
        // A page that waits for news begins no session when its own has ended: the cookie of a new one would take the
        // place
        // of the session in which somebody is signing in beside it.
        servlet.addInitParameter("org.atmosphere.cpr.sessionCreate", "false");
        context.addChild(servlet);
        servlet.addMapping("/*");
    }

    private static Set<Class<?>> lookupTypes() {
        Set<Class<?>> types = new LinkedHashSet<>(LookupInitializer.getDefaultImplementations());
        types.add(LookupInitializer.class);
        types.add(BeanInstantiatorFactory.class);
        return types;
    }

    private Set<Class<?>> routes() {
        return beans.getBeanDefinitions(Qualifiers.<Object>byStereotype(Route.class)).stream()
                .map(BeanDefinition::getBeanType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Class<?>> typesOf(Class<?> kind) {
        return beans.getBeanDefinitions(kind).stream()
                .map(BeanDefinition::getBeanType)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
