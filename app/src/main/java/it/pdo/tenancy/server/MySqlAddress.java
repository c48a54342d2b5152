package it.pdo.tenancy.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a MySQL or MariaDB server listens and how to speak to it.
 *
 * @param options driver options, over those that every connection of this program has
 */
public record MySqlAddress(String host, int port, Map<String, String> options) {
    private static final int USUAL_PORT = 3306;
    private static final Pattern FORM =
            Pattern.compile("jdbc:mysql://(\\[[0-9a-fA-F:]+]|[^/:?#,\\s]+)(?::([0-9]{1,5}))?/?(?:\\?([^#\\s]*))?");

    /**
     * A query is prepared at the client and never kept: a statement cached for one tenant must not be found by the next
     * user of a shared connection.
     */
    private static final Map<String, String> ALWAYS = Map.of(
            "useServerPrepStmts", "false",
            "cachePrepStmts", "false",
            "connectionTimeZone", "UTC",
            "sessionVariables",
                    "time_zone%3D%27%2B00:00%27", // and not the option for it, which a change of user forgets
            "characterEncoding", "UTF-8",
            "connectTimeout", "5000",
            "tcpKeepAlive", "true",
            "allowLoadLocalInfile", "false");

    public static MySqlAddress of(String host, int port) {
        return new MySqlAddress(host, port, ALWAYS);
    }

    /** The address in a JDBC URL, or empty when it has not the form of one. Options that would weaken us are ignored. */
    static Optional<MySqlAddress> parse(String url) {
        Matcher matcher = FORM.matcher(url.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int port = matcher.group(2) == null ? USUAL_PORT : Integer.parseInt(matcher.group(2));
        if (port < 1 || port > 65_535) {
            return Optional.empty();
        }
        Map<String, String> options = new LinkedHashMap<>();
        String query = matcher.group(3) == null ? "" : matcher.group(3);
        for (String option : query.split("&")) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        options.putAll(ALWAYS);
        return Optional.of(new MySqlAddress(matcher.group(1), port, options));
    }

    public MySqlAddress with(String option, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new MySqlAddress(host, port, more);
    }

    /** The JDBC URL of a schema; empty for none. */
    public String schema(String schema) {
        String query = options.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
        return "jdbc:mysql://" + host + ":" + port + "/" + schema + "?" + query;
    }
}
