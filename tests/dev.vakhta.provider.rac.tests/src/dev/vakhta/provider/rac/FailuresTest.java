package dev.vakhta.provider.rac;

import static dev.vakhta.provider.rac.Given.CLUSTER;
import static dev.vakhta.provider.rac.Given.INFOBASE;
import static dev.vakhta.provider.rac.Given.PROCESS;
import static dev.vakhta.provider.rac.Given.SESSION;
import static dev.vakhta.provider.rac.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.rac.grammar.Grammar;
import dev.vakhta.rac.grammar.Mode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong, by kind; what may have happened is said so; no password is in anything that is kept or shown. */
@Timeout(60)
class FailuresTest {
    private static final Cancel GO = Cancel.never();

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void rac() throws Exception {
        given = new Given(folder, "8.5.1.1150");
    }

    private AdministrationException listing() throws AdministrationException {
        try (Handle handle = given.handle()) {
            return Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, GO));
        }
    }

    private AdministrationException terminating() throws AdministrationException {
        try (Handle handle = given.handle()) {
            return Given.fails(() -> facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", GO));
        }
    }

    private AdministrationException disconnecting() throws AdministrationException {
        try (Handle handle = given.handle()) {
            return Given.fails(
                    () -> facet(handle, ConnectionAdmin.class).disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, GO));
        }
    }

    /** The kinds of a list and of a change. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Администратор кластера не аутентифицирован | NOT_AUTHENTICATED | NOT_AUTHENTICATED | CLUSTER",
                "Администратор центрального сервера не аутентифицирован | NOT_AUTHENTICATED | NOT_AUTHENTICATED | AGENT",
                "Недостаточно прав пользователя на управление кластером | NOT_ALLOWED | NOT_ALLOWED |",
                "Insufficient user rights for infobase demo | NOT_ALLOWED | NOT_ALLOWED |",
                "Аутентификация по паролю доступна только с локальной машины | NOT_ALLOWED | NOT_ALLOWED |",
                "Сеанс с указанным идентификатором не найден | NOT_FOUND | NOT_FOUND |",
                "Сеанс отсутствует или удален | NOT_FOUND | NOT_FOUND |",
                "Кластер с указанным идентификатором не найден | NOT_FOUND | NOT_FOUND |",
                "Информационная база erp уже зарегистрирована в кластере | REFUSED | REFUSED |",
                "Данные были изменены или удалены другим пользователем | REFUSED | REFUSED |",
                "Различаются версии клиента и сервера (8.3.1 - 8.3.2) | VERSION | VERSION |",
                "Ошибка соединения с сервером | UNREACHABLE | UNREACHABLE |",
                "server_addr=tcp://srv:1560 descr=10054 line=1 file=a.cpp | UNREACHABLE | OUTCOME_UNKNOWN |",
                "recv returns zero, disconnected | UNREACHABLE | OUTCOME_UNKNOWN |",
                "Что-то новое | REFUSED | REFUSED |"
            })
    void kinds(String text, FailureKind list, FailureKind change, @Nullable Level level) throws Exception {
        String printed = "Ошибка операции администрирования\n" + text + "\n";
        given.rac.declines("session list", printed).declines("session terminate", printed);
        assertIs(list, level, printed, listing());
        assertIs(change, level, printed, terminating());
        assertEquals(1, given.rac.calls("session terminate").size(), "never repeated");
    }

    private static void assertIs(FailureKind kind, @Nullable Level level, String printed, AdministrationException e) {
        assertEquals(kind, e.kind(), e.sentence());
        assertEquals(level, e.level());
        assertEquals(printed.strip(), e.serverText());
        assertTrue(e.sentence().contains(Given.ADDRESS), e.sentence());
    }

    @Test
    void rightsInAnInfobaseAreALogin() throws Exception {
        given.rac.declines("connection disconnect", "Недостаточно прав пользователя на информационную базу erp\n");
        AdministrationException e = disconnecting();
        assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
        assertEquals(Level.INFOBASE, e.level());
    }

    /** 8.5.4 cannot be told who we are there: nobody is asked in vain, and the option is not sent. */
    @Test
    void rightsWithoutALoginAreNotAllowed() throws Exception {
        Grammar grammar = Grammar.of(given.rac.version);
        Mode mode = grammar.mode("connection");
        assertNotNull(mode);
        String help = grammar.help(given.rac.version, "connection");
        given.rac.says("help connection", help.replaceAll("(?m)^ *--infobase-(user|pwd)=.*\\R(?: {9,}.*\\R)?", ""));
        given.rac.declines("connection disconnect", "Недостаточно прав пользователя на информационную базу erp\n");
        try (Handle handle = given.handle(Given.as("me", "p-1"))) {
            AdministrationException e = Given.fails(
                    () -> facet(handle, ConnectionAdmin.class).disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, GO));
            assertEquals(FailureKind.NOT_ALLOWED, e.kind());
        }
        assertFalse(given.rac.asked().getFirst().toString().contains("infobase-user"));
        assertTrue(given.rac.asked().getFirst().toString().contains("--cluster-user=me"));
    }

    @Test
    void helpInsteadOfAnAnswerIsAFailure() throws Exception {
        String help = Grammar.of(given.rac.version).help(given.rac.version, null);
        given.rac.says("session list", help).says("session terminate", help);
        assertEquals(FailureKind.UNSUPPORTED, listing().kind());
        assertEquals(FailureKind.UNSUPPORTED, terminating().kind());
    }

    @Test
    void rubbishIsABadAnswer() throws Exception {
        given.rac.says("session list", "<html>\n");
        AdministrationException e = listing();
        assertEquals(FailureKind.BAD_ANSWER, e.kind());
        assertEquals(RacMessage.BAD_ANSWER.text(Given.ADDRESS, "session list", 1), e.sentence());
    }

    @Test
    void aCrashOfAChangeLeavesItOpen() throws Exception {
        given.rac.does("session list", "kill -SEGV $$").does("session terminate", "kill -SEGV $$");
        assertEquals(FailureKind.UNREACHABLE, listing().kind());
        assertEquals(FailureKind.OUTCOME_UNKNOWN, terminating().kind());
    }

    /** As a RAS port that is really the agent's: rac waits for ever. */
    @Test
    void whatHangsIsEnded() throws Exception {
        given.target.setCallTimeout(2);
        given.rac.does("session list", "sleep 1000; true").does("session terminate", "sleep 1000; true");
        AdministrationException e = listing();
        assertEquals(FailureKind.TIMED_OUT, e.kind());
        assertEquals(FailureKind.OUTCOME_UNKNOWN, terminating().kind());
        Operation last = given.journal.newest(1).getFirst();
        assertEquals(FailureKind.OUTCOME_UNKNOWN, last.failure());
    }

    @Test
    void aChangeThatIsThereHasHappened() throws Exception {
        given.target.setCallTimeout(2);
        given.rac.does("infobase update", "sleep 1000; true");
        given.rac.says("infobase info", "infobase : " + INFOBASE + "\nsessions-deny : on\n\n");
        Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, true);
        try (Handle handle = given.handle()) {
            assertEquals(
                    List.of(),
                    facet(handle, InfobaseAdmin.class)
                            .update(CLUSTER, INFOBASE, change, GO)
                            .missing());
        }
        assertEquals(1, given.rac.calls("infobase update").size());
    }

    @Test
    void aChangeCancelledBeforeItsTurnWasNotSent() throws Exception {
        given.rac.does("session terminate", "sleep 1000; true");
        try (Handle handle = given.handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            Cancel cancel = new Cancel();
            List<CompletableFuture<AdministrationException>> busy = Stream.generate(
                            () -> Given.failing(() -> sessions.terminate(CLUSTER, SESSION, "", GO)))
                    .limit(Runner.MOST)
                    .toList();
            Given.until(() -> given.rac.asked().size() == Runner.MOST);
            CompletableFuture<AdministrationException> waiting =
                    Given.failing(() -> sessions.terminate(CLUSTER, SESSION, "", cancel));
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, waiting.get().kind());
            handle.close();
            for (CompletableFuture<AdministrationException> one : busy) {
                assertEquals(FailureKind.OUTCOME_UNKNOWN, one.get().kind());
            }
        }
        assertEquals(Runner.MOST, given.rac.asked().size());
    }

    @Test
    void noUtilityIsUnreachable() throws Exception {
        given.target.setUtility(folder.resolve("nothing").toString());
        try (Handle handle = given.handle()) {
            AdministrationException e = Given.fails(() -> handle.connect(GO));
            assertEquals(FailureKind.UNREACHABLE, e.kind());
            assertEquals(RacMessage.UTILITY_MISSING.text(folder.resolve("nothing")), e.sentence());
            assertEquals(Phase.FAILED, handle.state().phase());
        }
    }

    @Test
    void anotherProgramIsNotRac() throws Exception {
        given.rac.says("--version", "GNU bash\n");
        AdministrationException e = listing();
        assertEquals(FailureKind.BAD_ANSWER, e.kind());
        assertEquals(RacMessage.NOT_RAC.text(given.rac.path), e.sentence());
        assertEquals(List.of(), given.rac.asked());
    }

    @Test
    void settingsThatCannotWorkAreNamed() {
        RacProvider provider = new RacProvider();
        assertNull(provider.problem(given.target));
        given.target.setAddress("[::1]:1545");
        assertEquals(RacMessage.ADDRESS_V6.text("[::1]:1545"), provider.problem(given.target));
        given.target.setAddress("srv 1c");
        assertNotNull(provider.problem(given.target));
        given.target.setAddress("srv-1c:1545");
        given.target.setCallTimeout(0);
        assertEquals(RacMessage.LIMIT_TOO_SHORT.text(), provider.problem(given.target));
        given.target.setCallTimeout(1);
        given.target.setUtility(folder.resolve("nothing").toString());
        assertNull(provider.problem(given.target), "whether it is there is for the first call to find out");
        given.target.setUtility("bin/rac");
        assertEquals(RacMessage.UTILITY_RELATIVE.text("bin/rac"), provider.problem(given.target));
        given.target.setUtility(null);
        given.target.setCodePage("cp-none");
        assertEquals(RacMessage.CODE_PAGE_UNKNOWN.text("cp-none"), provider.problem(given.target));
    }

    /** As Windows prints it. */
    @Test
    void theConsolesCodePage() throws Exception {
        Charset cp866 = Charset.forName("IBM866");
        Runner runner = new Runner(Console.here(), cp866);
        Files.write(folder.resolve("text"), "cluster : 1\r\nname : \"Локальный кластер\"\r\n\r\n".getBytes(cp866));
        Path program = Script.of(folder, "oem", "cat $here/text; exit $1").file();
        Watch watch = new Watch(Cancel.never(), Cancel.never(), 20);
        String read = runner.answer(
                runner.execution(program, List.of("0")),
                printed -> new String(printed, StandardCharsets.UTF_8),
                List.of(),
                watch);
        assertTrue(read.contains("\"Локальный кластер\""), read);
        Files.write(folder.resolve("text"), "Администратор кластера не аутентифицирован\r\n".getBytes(cp866));
        IOException e = assertThrows(
                IOException.class,
                () -> runner.answer(runner.execution(program, List.of("255")), printed -> printed, List.of(), watch));
        assertEquals("CLUSTER_LOGIN", e.getMessage());
    }

    @Test
    void noPasswordIsKeptOrShown() throws Exception {
        String secret = "hunter-22";
        // a rac that repeats all it was given
        String repeats = "tr '\\037' ' ' < $here/calls >&2; exit 255";
        given.rac.does("session list", repeats).does("infobase update", repeats).does("agent admin register", repeats);
        given.rac.says("infobase info", "infobase : " + INFOBASE + "\n\n");
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__PERMISSION_CODE, secret)
                .with(Literals.INFOBASE__DB_PASSWORD, secret);
        Administrator administrator = ClusterFactory.eINSTANCE.createAdministrator();
        administrator.setName("root");
        administrator.setPassword(secret);
        StringWriter traces = new StringWriter();
        try (Handle handle = given.handle(Given.as("me", secret))) {
            for (AdministrationException e : List.of(
                    Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, GO)),
                    Given.fails(() -> facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, GO)),
                    Given.fails(() ->
                            facet(handle, AdministratorAdmin.class).registerAgentAdministrator(administrator, GO)))) {
                e.printStackTrace(new PrintWriter(traces));
                traces.append(String.valueOf(e.serverText()));
            }
            facet(handle, ClusterAdmin.class).clusters(GO);
        }
        assertTrue(given.rac.asked().toString().contains(secret), "it was sent");
        assertFalse(traces.toString().contains(secret), traces.toString());
        List<Operation> operations = given.journal.newest(99);
        assertFalse(operations.toString().contains(secret), operations.toString());
        assertTrue(operations.toString().contains("cluster-pwd=***"));
        assertTrue(operations.toString().contains("permission-code=***"));
        assertEquals(
                1,
                operations.stream()
                        .filter(operation -> RacMessage.PASSWORDS_VISIBLE.text().equals(operation.detail()))
                        .count(),
                "told once");
    }

    @Test
    void nobodyIsWarnedWhereNothingIsSecret() throws Exception {
        try (Handle handle = given.handle()) {
            facet(handle, SessionAdmin.class).sessions(CLUSTER, GO);
        }
        assertTrue(given.journal.newest(99).stream().allMatch(operation -> operation.detail() == null));
    }
}
