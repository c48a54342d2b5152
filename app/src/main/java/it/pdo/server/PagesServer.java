package it.pdo.server;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat for the pages. Starts after the API server of the same context and stops with the context, so that one
 * signal ends both. Commands that start no API server never start this one either.
 */
@Singleton
public final class PagesServer implements ApplicationEventListener<ServerStartupEvent> {
    private final PagesSettings settings;
    private final List<Filter> filters;
    private final List<WebContribution> contributions;
    private final Tomcat tomcat = new Tomcat();
    private @Nullable Path scratch;

    PagesServer(PagesSettings settings, List<Filter> filters, List<WebContribution> contributions) {
        this.settings = settings;
        this.filters = filters;
        this.contributions = contributions;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        try {
            start();
        } catch (LifecycleException failed) {
            throw new IllegalStateException("The pages server did not start on port " + settings.getPort(), failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The port in use: the one chosen by the system when the settings say 0. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    private void start() throws LifecycleException, IOException {
        Path base = Files.createTempDirectory("pdo-pages");
        scratch = base;
        tomcat.setBaseDir(base.toString());
        tomcat.setSilent(true);
        tomcat.setConnector(connector());
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(BlankErrorValve.class.getName());
        host.setAutoDeploy(false);
        if (settings.isBehindProxy()) {
            host.getPipeline().addValve(proxyValve());
        }
        StandardContext context = (StandardContext) tomcat.addContext("", base.toString());
        Tomcat.addDefaultMimeTypeMappings(context);
        configure(context);
        filters.forEach(filter -> addFilter(context, filter));
        contributions.forEach(contribution -> contribution.contribute(context));
        tomcat.start();
        if (!context.getState().isAvailable()
                || !tomcat.getConnector().getState().isAvailable()) {
            throw new IllegalStateException("The pages server did not start; the log says why");
        }
    }

    private Connector connector() {
        Connector connector = new Connector();
        connector.setPort(settings.getPort());
        connector.setProperty("address", settings.getHost());
        connector.setProperty("useVirtualThreads", "true");
        connector.setProperty("compression", "on");
        connector.setProperty("compressibleMimeType", "text/html,text/css,text/javascript,application/json");
        connector.setXpoweredBy(false);
        connector.setMaxPostSize(settings.getMaxRequestBytes());
        connector.setMaxParameterCount(200);
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** Tomcat's defaults believe a proxy on the loopback or a private network, and no other. */
    private static RemoteIpValve proxyValve() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    private void configure(StandardContext context) {
        context.setParentClassLoader(PagesServer.class.getClassLoader());
        context.setSessionTimeout((int) settings.getSessionTimeout().toMinutes());
        context.setSessionCookieName("pdo-session");
        context.setUseHttpOnly(true);
        context.setSessionCookiePath("/");
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        // Lax, not Strict: the link of a reminder mail must find its reader signed in.
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        StandardManager sessions = new StandardManager();
        // Sessions are never written to disk: they hold who is signed in.
        sessions.setPathname(null);
        context.setManager(sessions);
        // The application is the process: nothing of it is ever unloaded, so there are no leaks to look for.
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        context.setResources(ClassPathResources.of(context));
    }

    private static void addFilter(StandardContext context, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getName());
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap everything = new FilterMap();
        everything.setFilterName(definition.getFilterName());
        everything.addURLPattern("/*");
        context.addFilterMap(everything);
    }

    @PreDestroy
    void stop() throws LifecycleException, IOException {
        if (scratch == null) {
            return;
        }
        tomcat.stop();
        tomcat.destroy();
        deleteScratch(scratch);
        scratch = null;
    }

    private static void deleteScratch(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
