package dev.vakhta.cli.rac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.rac.RacDesk.Ended;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.reading.SideBySide;
import dev.vakhta.rac.RacFailure;
import dev.vakhta.rac.RacPrinter;
import dev.vakhta.rac.RacReader;
import dev.vakhta.rac.RacRecord;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The utility as programs see it that read what it prints. */
class RacUtilityTest {
    private static final String SECRET = Secret.MARK + "-kluge";

    private final Locale before = Locale.getDefault();
    private RacDesk desk;

    @BeforeEach
    void start() throws IOException {
        Locale.setDefault(Locale.of("ru"));
        desk = desk(DemoOptions.defaults().withSessions(30).withVersions("11.0"));
    }

    @AfterEach
    void stop() throws IOException {
        desk.close();
        Locale.setDefault(before);
    }

    private static RacDesk desk(DemoOptions options) throws IOException {
        return new RacDesk(RacVersion.V8_3_21, options);
    }

    private static RacFailure failure(Ended ended) {
        return RacFailure.of(
                ended.bytes(), ended.err().getBytes(StandardCharsets.UTF_8), ended.code(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "cluster list, Cluster",
        "manager list --cluster=<cluster>, Manager",
        "service list --cluster=<cluster>, ClusterService",
        "server list --cluster=<cluster>, WorkingServer",
        "process list --cluster=<cluster>, WorkingProcess",
        "infobase summary list --cluster=<cluster>, InfobaseSummary",
        "infobase info --cluster=<cluster> --infobase=<infobase>, Infobase",
        "connection list --cluster=<cluster>, Connection",
        "session list --cluster=<cluster>, Session",
        "lock list --cluster=<cluster>, ObjectLock",
        "rule list --cluster=<cluster> --server=<server>, AssignmentRule",
        "profile list --cluster=<cluster>, SecurityProfile",
        "counter list --cluster=<cluster>, Counter",
        "limit list --cluster=<cluster>, Limit"
    })
    void whatIsPrintedIsReadBackToTheByte(String command, String type) throws IOException {
        Class<? extends EObject> objects =
                ClusterPackage.eINSTANCE.getEClassifier(type).getInstanceClass().asSubclass(EObject.class);
        Ended ended = desk.run(command);
        List<? extends RacRecord<? extends EObject>> records = RacReader.records(objects, ended.bytes());
        assertFalse(records.isEmpty(), ended.err());
        for (RacRecord<?> record : records) {
            assertFalse(record.doubtful(), record.toString());
            assertTrue(record.unread().isEmpty(), record.toString());
        }
        assertEquals(
                ended.out(),
                new RacPrinter(RacVersion.V8_3_21)
                        .records(records.stream().map(RacRecord::object).toList()));
    }

    @Test
    void listsAreWholeAndFilteredAsAsked() throws IOException {
        int all = RacReader.records(
                        Session.class,
                        desk.run("session list --cluster=<cluster>").bytes())
                .size();
        assertEquals(desk.demo.cluster().sessions().size(), all);
        int some = RacReader.records(
                        Session.class,
                        desk.run("session list --infobase=<infobase> --cluster=<cluster>")
                                .bytes())
                .size();
        assertTrue(some > 0 && some < all, some + " of " + all);
        int connections = RacReader.records(
                        Connection.class,
                        desk.run("connection list --cluster=<cluster> --process=<process>")
                                .bytes())
                .size();
        assertTrue(connections > 0
                && connections < desk.demo.cluster().connections().size());
    }

    @ParameterizedTest
    @CsvSource({
        "session info --cluster=<cluster> --session=00000000-0000-0000-0000-000000000001, SESSION_NOT_FOUND",
        "cluster info --cluster=00000000-0000-0000-0000-000000000001, NOT_FOUND",
        "cluster info --cluster=first, BAD_OPTION",
        "cluster info, BAD_OPTION",
        "rule insert --cluster=<cluster> --server=<server> --position=first, BAD_OPTION",
        "infobase update --cluster=<cluster> --infobase=<infobase> --denied-to=tomorrow, BAD_OPTION",
        "infobase update --cluster=<cluster> --infobase=<infobase> --sessions-deny=, BAD_OPTION",
        "server update --cluster=<cluster> --server=<server> --memory-limit=much, BAD_OPTION",
        "server update --cluster=<cluster> --server=<server> --port-range=1:2:3, BAD_OPTION",
        "server update --cluster=<cluster> --server=<server> --port-range=1591:1560, REFUSED",
        "infobase list --cluster=<cluster>, HELP",
        "job list, HELP"
    })
    void failuresAreToldAsRacTellsThem(String command, String sign) throws IOException {
        RacFailure failure = failure(desk.run(command));
        assertNotNull(failure);
        assertEquals(sign, failure.sign().name(), failure.text());
        assertTrue(
                desk.journal.newest(100).stream()
                        .map(Operation::command)
                        .noneMatch(sent -> sent.endsWith("update") && !sign.equals("REFUSED")),
                "nothing was sent");
    }

    @Test
    void loginsAreRacsOptions() throws IOException {
        DemoOptions guarded = DemoOptions.defaults()
                .withVersions("11.0")
                .withAgentAdministrator("agent", SECRET)
                .withClusterAdministrator("keeper", SECRET)
                .withInfobaseUser("boss", SECRET);
        try (RacDesk closed = desk(guarded)) {
            assertEquals(
                    "CLUSTER_LOGIN",
                    failure(closed.run("session list --cluster=<cluster>"))
                            .sign()
                            .name());
            assertEquals(
                    "AGENT_LOGIN",
                    failure(closed.run("agent admin list")).sign().name());
            String keeper = " --cluster=<cluster> --cluster-user=keeper --cluster-pwd=" + SECRET;
            String info = "infobase info --infobase=<infobase>" + keeper;
            assertEquals("INFOBASE_RIGHTS", failure(closed.run(info)).sign().name());
            assertEquals(0, closed.run("session list" + keeper).code());
            assertEquals(
                    0,
                    closed.run(info + " --infobase-user=boss --infobase-pwd=" + SECRET)
                            .code());
            assertEquals(
                    0,
                    closed.run("agent admin list --agent-user=agent --agent-pwd=" + SECRET)
                            .code());
            Ended disconnected = closed.run("connection disconnect --process=<process> --connection=<connection>"
                    + keeper + " --infobase-user=boss --infobase-pwd=" + SECRET);
            assertEquals(0, disconnected.code(), disconnected.err());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infobase info --cluster=<cluster> --infobase=<infobase> --infobase-user=x --infobase-pwd=<secret>",
                "session list --cluster=<cluster> --cluster-user=x --cluster-pwd=<secret>",
                "session list --cluster=<cluster> --cluster-pwdd=<secret>",
                "session list --cluster-pwd=<secret>",
                "infobase update --cluster=<cluster> --infobase=<infobase> --db-pwd=<secret>",
                "infobase update --cluster=<cluster> --infobase=<infobase> --permission-code=<secret>",
                "agent admin register --name=new --auth=pwd --pwd=<secret>",
                "profile acl --cluster=<cluster> --name=x com list --cluster-pwd=<secret>"
            })
    void secretsAreNeverSaid(String command) throws IOException {
        Ended ended = desk.run(command.replace("<secret>", SECRET));
        assertFalse((ended.out() + ended.err()).contains(SECRET), ended.out() + ended.err());
        assertFalse(desk.journal.newest(100).toString().contains(SECRET));
    }

    @Test
    void aSecretOfTheInfobaseIsPrintedAsRacPrintsIt() throws IOException {
        desk.run("infobase update --cluster=<cluster> --infobase=<infobase> --permission-code=4711 --db-pwd=" + SECRET);
        String info = desk.run("infobase info --cluster=<cluster> --infobase=<infobase>")
                .out();
        assertTrue(info.contains("permission-code                            : \"4711\"\n"), info);
        assertFalse(info.contains(SECRET), info);
    }

    @Test
    void aTextMayHaveLinesAndQuotes() throws IOException {
        String message = "Обновление.\n\nКод: \"7\", permission-code : нет";
        Ended ended = desk.run(
                "infobase", "update", "--cluster=<cluster>", "--infobase=<infobase>", "--denied-message=" + message);
        assertEquals(0, ended.code(), ended.err());
        assertEquals(
                message,
                desk.demo.cluster().infobases().stream()
                        .map(one -> desk.demo.cluster().infobase(one.getId()).getDeniedMessage())
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void nobodyThereIsToldAsRacTellsIt() throws IOException {
        desk.demo.stop();
        Ended ended = desk.run("cluster list");
        assertEquals(255, ended.code());
        assertEquals("UNREACHABLE", failure(ended).sign().name());
        assertTrue(ended.err().startsWith("Ошибка соединения с сервером\n"), ended.err());
    }

    @Test
    void theBytesAreThoseOfTheDialect() {
        RacDialect windows = new RacDialect(RacVersion.V8_3_21, Charset.forName("IBM866"), "\r\n");
        assertArrayEquals(new byte[] {(byte) 0x81, ' ', '\r', '\n'}, windows.bytes("Б \n"));
        assertArrayEquals(
                "Б\n".getBytes(StandardCharsets.UTF_8),
                RacDialect.onLinux(RacVersion.V8_3_21).bytes("Б\n"));
    }

    @Test
    void manyMayUseOneAtOnce() throws IOException {
        String alone = desk.run("cluster list").out();
        List<String> together = SideBySide.each(IntStream.range(0, 20).boxed().toList(), any -> {
            try {
                return desk.run("cluster list").out();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertTrue(together.stream().allMatch(alone::equals));
    }

    /** A new command of the grammar is one in the table, or its name is here because nobody knows how RAS does it. */
    @ParameterizedTest
    @ValueSource(strings = {"8.3.21", "8.5.1"})
    void everyCommandOfTheGrammarIsDoneOrKnownNotToBe(String version) {
        List<String> unknown = Grammar.of(RacVersion.of(version)).modes().stream()
                .flatMap(mode ->
                        mode.commands().stream().map(command -> mode.name() + " " + String.join(" ", command.words())))
                .filter(command -> !RacCommands.isDone(command))
                .filter(command -> !command.matches("(agent|cluster) admin|profile acl.*|binary-data-storage .*"))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
