package it.pdo.server;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/** Settings of the pages server, under {@code pdo.pages}. */
@ConfigurationProperties("pdo.pages")
public class PagesSettings {
    private String host = "127.0.0.1";
    private int port = 8080;
    private boolean behindProxy = false;
    private Duration sessionTimeout = Duration.ofMinutes(30);
    private int maxRequestBytes = 10 * 1024 * 1024;
    // The largest file an import takes, and room for what the browser writes around it.
    private int maxUploadBytes = 51 * 1024 * 1024;

    /** Address to listen on. */
    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    /** Port to listen on; 0 lets the system choose. */
    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    /**
     * Whether a proxy on this machine or its private network ends HTTPS for us: only then are {@code X-Forwarded-For}
     * and {@code X-Forwarded-Proto} believed, otherwise anyone could choose the address that sign-in throttling sees.
     */
    public boolean isBehindProxy() {
        return behindProxy;
    }

    public void setBehindProxy(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    /** Idle time after which a session ends; whole minutes. */
    public Duration getSessionTimeout() {
        return sessionTimeout;
    }

    public void setSessionTimeout(Duration sessionTimeout) {
        this.sessionTimeout = sessionTimeout;
    }

    /** Largest body of one request, in bytes; a larger one is answered 413. */
    public int getMaxRequestBytes() {
        return maxRequestBytes;
    }

    public void setMaxRequestBytes(int maxRequestBytes) {
        this.maxRequestBytes = maxRequestBytes;
    }

    /** Largest file somebody signed in may hand over, in bytes; a larger one is answered 413. */
    public int getMaxUploadBytes() {
        return maxUploadBytes;
    }

    public void setMaxUploadBytes(int maxUploadBytes) {
        this.maxUploadBytes = maxUploadBytes;
    }
}
