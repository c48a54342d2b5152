package it.pdo.server;

import org.apache.catalina.Context;

/**
 * What puts screens into the pages server. The module {@code ui} implements it as a bean; this module knows no screen,
 * so without that module the pages server answers 404 to everything.
 */
public interface WebContribution {
    /**
     * Adds initializers, listeners and servlets to the web application, before it starts. The context already has its
     * filters (response headers, request size, tenant binding) and the {@code META-INF/resources} of the class path.
     */
    void contribute(Context context);
}
