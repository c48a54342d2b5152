package it.pdo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.webresources.StandardRoot;

/** The static files that jars and class folders of the class path carry under {@code META-INF/resources}. */
final class ClassPathResources {
    private static final String FOLDER = "META-INF/resources";

    private ClassPathResources() {}

    static StandardRoot of(StandardContext context) {
        StandardRoot root = new StandardRoot(context);
        try {
            for (URL url :
                    Collections.list(ClassPathResources.class.getClassLoader().getResources(FOLDER))) {
                switch (url.getProtocol()) {
                    case "jar" ->
                        root.createWebResourceSet(ResourceSetType.RESOURCE_JAR, "/", jarOf(url), "/" + FOLDER);
                    case "file" ->
                        root.createWebResourceSet(
                                ResourceSetType.RESOURCE_JAR,
                                "/",
                                Path.of(URI.create(url.toString())).toString(),
                                null,
                                "/");
                    default -> throw new IllegalStateException("Static files in an unknown place: " + url);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return root;
    }

    private static URL jarOf(URL entry) throws IOException {
        return ((JarURLConnection) entry.openConnection()).getJarFileURL();
    }
}
