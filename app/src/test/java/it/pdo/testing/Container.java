package it.pdo.testing;

import it.pdo.tenancy.Credentials;
import it.pdo.tenancy.server.DatabaseServer;
import it.pdo.tenancy.server.ExternalMySql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mysql.MySQLContainer;

/** A MySQL in a container, for machines where Docker answers. */
final class Container {
    private static final String IMAGE = "mysql:9.7";

    private Container() {}

    static Optional<DatabaseServer> start(Path data) {
        // asked first, because the library tells every machine without Docker about it as an error
        boolean mayAnswer = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        if (!mayAnswer || !DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        @SuppressWarnings("resource") // ended with the JVM
        MySQLContainer mysql = new MySQLContainer(IMAGE).withUsername("root").withPassword("test");
        mysql.start();
        String url = "jdbc:mysql://" + mysql.getHost() + ":" + mysql.getFirstMappedPort() + "/";
        return Optional.of(ExternalMySql.at(url, new Credentials("root", "test"), TestDatabase.ownNamespace(), data));
    }
}
