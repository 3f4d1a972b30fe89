package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.container.Header;
import dev.vakhta.format.container.Listing;
import dev.vakhta.format.container.Table;
import dev.vakhta.format.infobase.ActiveUser;
import dev.vakhta.format.infobase.Configuration;
import dev.vakhta.format.infobase.ContainerKind;
import dev.vakhta.format.infobase.FinishedSession;
import dev.vakhta.format.infobase.InfobaseVersion;
import dev.vakhta.format.infobase.RepositoryUser;
import dev.vakhta.format.infobase.ServiceTable;
import dev.vakhta.format.infobase.User;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a 1CD file says of itself. Hashes of users are not read.
 *
 * @param tables names as they are written
 * @param users null where there is no such table; likewise the other lists
 * @param configFiles rows of the table CONFIG; null: none, or not counted
 * @param rowCounts by table; null for one that was not counted, and no tables at all where counting was not wanted
 * @param readErrors what could not be read, a sentence each
 */
public record ContainerFacts(
        Path path,
        ContainerKind kind,
        Header header,
        String locale,
        int tableCount,
        List<String> tables,
        @Nullable Long freePages,
        @Nullable List<InfobaseVersion> versions,
        @Nullable List<User> users,
        @Nullable Configuration configuration,
        @Nullable List<RepositoryUser> repositoryUsers,
        @Nullable List<ActiveUser> sessions,
        @Nullable List<FinishedSession> finished,
        @Nullable List<Long> platforms,
        @Nullable List<UUID> infobaseIds,
        Map<String, @Nullable Long> rowCounts,
        List<String> readErrors) {
    /** Rows that are counted of one file: some seconds. All rows of a base of 100 GB nobody would wait for. */
    private static final long MOST_ROWS = 5_000_000;

    private static final String CONFIG = "CONFIG";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    /**
     * Reads a file that may be in use.
     *
     * @param counting whether the rows of all tables are counted
     */
    public static ContainerFacts read(Path path, boolean counting, BooleanSupplier stop) throws IOException {
        return Container.read(path, stop, container -> new Reading(container).read(path, counting));
    }

    /** One reading; what is damaged is told of, and does not hide the rest. */
    private static final class Reading {
        private final Container container;
        private final List<String> errors = new ArrayList<>();
        private long rows;

        Reading(Container container) {
            this.container = container;
        }

        ContainerFacts read(Path path, boolean counting) throws IOException {
            Container.Names names = container.names();
            names.unread().forEach(finding -> errors.add(finding.sentence()));
            ContainerKind kind = ContainerKind.of(container);
            Map<String, @Nullable Long> counts = new LinkedHashMap<>();
            for (String table : counting ? names.tables() : List.<String>of()) {
                counts.put(table, part(() -> count(table)));
            }
            boolean repository = kind == ContainerKind.REPOSITORY;
            return new ContainerFacts(
                    path,
                    kind,
                    container.header(),
                    container.locale(),
                    container.tableCount(),
                    names.tables(),
                    part(container::freePages),
                    rows(ServiceTable.VERSION),
                    rows(ServiceTable.USERS),
                    container.has(CONFIG) ? part(() -> Configuration.read(container)) : null,
                    repository ? rows(ServiceTable.REPOSITORY_USERS) : null,
                    rows(ServiceTable.ACTIVE_USERS),
                    rows(ServiceTable.FINISHED_SESSIONS),
                    rows(ServiceTable.PLATFORM),
                    rows(ServiceTable.INFOBASE_ID),
                    counts,
                    List.copyOf(errors));
        }

        private interface Part<T> {
            @Nullable
            T read() throws IOException;
        }

        private <T> @Nullable T part(Part<T> part) throws IOException {
            try {
                return part.read();
            } catch (ContainerException e) {
                if (e.kind() == ContainerException.Kind.CANCELLED) {
                    throw e;
                }
                errors.add(e.finding().sentence());
                return null;
            }
        }

        private @Nullable Long count(String name) throws IOException {
            Table table = container.table(name);
            if (table == null || rows + table.size() > MOST_ROWS) {
                return null;
            }
            rows += table.size();
            return table.count();
        }

        private <T> @Nullable List<T> rows(ServiceTable<T> table) throws IOException {
            if (!container.has(table.name())) {
                return null;
            }
            Listing<T> listing = part(() -> table.read(container));
            if (listing == null) {
                return null;
            }
            listing.unread().forEach(finding -> errors.add(finding.sentence()));
            return listing.rows();
        }
    }

    /** The people among the users. */
    public List<User> people() {
        List<User> all = users;
        return all == null
                ? List.of()
                : all.stream().filter(user -> !user.isTemplate()).toList();
    }

    /** In the shape that can be compared with the facts known of a file. */
    public JsonObject json() {
        JsonObject json = Json.object(
                "file",
                path.getFileName(),
                "formatVersion",
                header.format().version(),
                "pageSize",
                header.pageSize(),
                "pages",
                header.pages(),
                "locale",
                locale,
                "tableCount",
                tableCount,
                "tables",
                tables,
                "freePages",
                freePages);
        add(json, "depotUsers", repositoryUsers, ContainerFacts::json);
        add(json, "ibVersion", versions, ContainerFacts::json);
        add(json, "users", users, ContainerFacts::json);
        if (rowCounts.containsKey(CONFIG)) {
            json.add("configFiles", Json.object("count", rowCounts.get(CONFIG)).get("count"));
        }
        Configuration known = configuration;
        if (known != null) {
            json.add(
                    "config",
                    Json.object(
                            "uuid", known.id(),
                            "name", known.name(),
                            "vendor", known.vendor(),
                            "version", known.version()));
        }
        add(json, "finishedSessions", finished, ContainerFacts::json);
        add(json, "activeUsers", sessions, ContainerFacts::json);
        List<Long> builds = platforms;
        List<UUID> ids = infobaseIds;
        if (builds != null) {
            json.add("tmpVersion", Json.array(builds));
        }
        if (ids != null) {
            json.add("infobaseId", Json.array(ids));
        }
        JsonObject counts = new JsonObject();
        rowCounts.forEach((table, count) -> counts.addProperty(table, count));
        json.add("rowCounts", counts);
        json.add("readErrors", Json.array(readErrors));
        return json;
    }

    private static <T> void add(JsonObject json, String name, @Nullable List<T> rows, Function<T, JsonObject> write) {
        if (rows != null) {
            json.add(name, Json.array(rows.stream().map(write).toList()));
        }
    }

    private static @Nullable String time(@Nullable LocalDateTime time) {
        return time == null ? null : TIME.format(time);
    }

    private static JsonObject json(InfobaseVersion version) {
        return Json.object("IBVERSION", version.structure(), "PLATFORMVERSIONREQ", version.platformRequired());
    }

    public static JsonObject json(User user) {
        return Json.object(
                "id", user.id(),
                "name", user.name(),
                "descr", user.fullName(),
                "osName", user.osName(),
                "admin", user.administrator(),
                "eauth", user.passwordLogin(),
                "show", user.shown(),
                "changed", time(user.changed()),
                "dataBytes", user.dataBytes());
    }

    public static JsonObject json(RepositoryUser user) {
        return Json.object("id", user.id(), "name", user.name(), "removed", user.removed(), "bind", user.binding());
    }

    private static JsonObject json(ActiveUser user) {
        return Json.object(
                "CONNECTID", user.connection(),
                "SEANCENUMB", user.session(),
                "USERID", user.user(),
                "USERNAME", user.userName(),
                "USERFULLNAME", user.userFullName(),
                "MODE", user.mode(),
                "CONNECTEDAT", time(user.started()),
                "HOSTNAME", user.host(),
                "APPID", user.application(),
                "DBMODE", user.dbMode(),
                "IBURL", user.infobaseUrl(),
                "SEANCEID", user.sessionId(),
                "JOBID", user.job(),
                "CLIENTIP", user.clientAddress());
    }

    private static JsonObject json(FinishedSession session) {
        return Json.object(
                "sessionUuid", session.sessionId(),
                "message", session.message(),
                "finishedAt", time(session.finishedAt()));
    }
}
