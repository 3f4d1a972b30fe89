package dev.vakhta.processing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.FakeHandle;
import dev.vakhta.processing.Language;
import dev.vakhta.processing.Made;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectCommandTest {
    private final FakeAdmin admin = new FakeAdmin();
    private final FakeHandle handle = new FakeHandle(admin);

    static Stream<Processing> all() {
        return Stream.of(new Terminate(), new Interrupt(), new Disconnect());
    }

    private static EObject object(Processing processing, int number, String application) {
        return processing instanceof Disconnect
                ? Made.connection(number, application)
                : Made.session(number, application);
    }

    private static Plan plan(Processing processing, Chosen... chosen) {
        return plan(processing, Map.of(), chosen);
    }

    private static Plan plan(Processing processing, Map<String, String> given, Chosen... chosen) {
        Values values = new Values(processing.declaration().parameters(), given);
        try {
            return processing.plan(List.of(chosen), values, Cancel.never());
        } catch (AdministrationException e) {
            throw new AssertionError(e);
        }
    }

    private Plan planOf(Processing processing, int number) {
        return plan(
                processing,
                IntStream.range(0, number)
                        .mapToObj(i -> Made.chosen(handle, object(processing, i, "1CV8C")))
                        .toArray(Chosen[]::new));
    }

    private static List<String> reasons(Plan plan) {
        return plan.leftOut().stream().map(LeftOut::why).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChosenObjectIsAStep(Processing processing) {
        Plan plan = planOf(processing, 3);
        assertEquals(
                List.of(0, 1, 2).stream()
                        .map(i -> object(processing, i, "").eGet(id(processing)))
                        .toList(),
                plan.steps().stream()
                        .map(step -> step.on().row().object().eGet(id(processing)))
                        .toList());
        assertEquals(List.of(), plan.leftOut());
        assertEquals(1, plan.warnings().size());
        assertEquals(List.of(), admin.sent, "a plan changes nothing");
    }

    private static org.eclipse.emf.ecore.EStructuralFeature id(Processing processing) {
        return processing.declaration().appliesTo().getEStructuralFeature("id");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereThereIsNothingToDoThereIsNothingToWarnOf(Processing processing) {
        Plan plan = plan(processing);
        assertEquals(List.of(), plan.steps());
        assertEquals(List.of(), plan.warnings());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theClustersOwnIsLeftOutUnlessNamed(Processing processing) {
        Chosen swept = Made.chosen(handle, object(processing, 1, "RAS"));
        Plan plan = plan(processing, swept, Made.chosen(handle, object(processing, 2, "1CV8C")));
        assertEquals(1, plan.steps().size());
        assertEquals(
                List.of(swept), plan.leftOut().stream().map(LeftOut::chosen).toList());
        assertFalse(reasons(plan).get(0).isBlank());
        assertEquals(
                1,
                plan(processing, Made.named(handle, object(processing, 1, "RAS")))
                        .steps()
                        .size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingOfAReadOnlyTargetIsTouchedEvenWhenNamed(Processing processing) {
        handle.target().setReadOnly(true);
        Plan plan = plan(processing, Made.named(handle, object(processing, 1, "1CV8C")));
        assertEquals(List.of(), plan.steps());
        assertTrue(reasons(plan).get(0).contains("prod"), reasons(plan).get(0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatTheProviderCannotDoIsLeftOutInItsWords(Processing processing) {
        Chosen chosen = Made.named(new FakeHandle(), object(processing, 1, "1CV8C"));
        assertEquals(
                List.of(new LeftOut(chosen, FakeHandle.DENIED)),
                plan(processing, chosen).leftOut());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 0  | Terminate 0 sessions  | Interrupt the current call of 0 sessions | Disconnect 0"
                        + " connections",
                "ENGLISH | 1  | Terminate 1 session   | Interrupt the current call of 1 session  | Disconnect 1"
                        + " connection",
                "ENGLISH | 2  | Terminate 2 sessions  | Interrupt the current call of 2 sessions | Disconnect 2"
                        + " connections",
                "RUSSIAN | 1  | Завершить 1 сеанс     | Прервать текущий вызов: 1 сеанс          | Разорвать 1"
                        + " соединение",
                "RUSSIAN | 3  | Завершить 3 сеанса    | Прервать текущий вызов: 3 сеанса         | Разорвать 3"
                        + " соединения",
                "RUSSIAN | 5  | Завершить 5 сеансов   | Прервать текущий вызов: 5 сеансов        | Разорвать 5"
                        + " соединений",
                "RUSSIAN | 12 | Завершить 12 сеансов  | Прервать текущий вызов: 12 сеансов       | Разорвать 12"
                        + " соединений",
                "RUSSIAN | 21 | Завершить 21 сеанс    | Прервать текущий вызов: 21 сеанс         | Разорвать 21"
                        + " соединение"
            })
    void theTitleNamesVerbAndNumber(
            Language language, int number, String terminate, String interrupt, String disconnect) {
        assertEquals(
                List.of(terminate, interrupt, disconnect),
                all().map(processing ->
                                language.says(() -> planOf(processing, number).title()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theDeclarationSpeaksTheReadersLanguage(Language language) {
        all().forEach(processing -> {
            Declaration declaration = language.says(processing::declaration);
            for (String text : List.of(declaration.label(), declaration.help())) {
                assertEquals(language == Language.RUSSIAN, text.matches(".*[а-я].*"), text);
            }
        });
    }

    @Test
    void aStepSaysWhoseSessionOnWhichComputer() {
        Step step = planOf(new Terminate(), 18).steps().get(17);
        for (String word : List.of("17", "trade", "Иванов", "WS-014")) {
            assertTrue(step.what().contains(word), step.what());
        }
        Step connection = planOf(new Disconnect(), 18).steps().get(17);
        for (String word : List.of("17", "trade", "WS-014")) {
            assertTrue(connection.what().contains(word), connection.what());
        }
    }

    @Test
    void onlyASessionsUserIsToldSomething() {
        assertEquals(
                List.of(1, 1, 0),
                all().map(processing -> processing.declaration().parameters().size())
                        .toList());
    }

    private List<String> sent(Processing processing, Map<String, String> given) {
        Plan plan = plan(processing, given, Made.chosen(handle, object(processing, 17, "1CV8C")));
        assertTrue(PlanRunner.run(plan, result -> {}, Cancel.never()).isComplete());
        return admin.sent;
    }

    private static List<String> words(Object... words) {
        return List.of(Arrays.asList(words).toString());
    }

    @Test
    void terminatesTheSessionWithTheMessage() {
        assertEquals(
                words("terminate", Made.CLUSTER, Made.session(17, "").getId(), "Обновление"),
                sent(new Terminate(), Map.of("error-message", "Обновление")));
    }

    @Test
    void withoutAMessageThePlatformSpeaks() {
        assertEquals(
                words("interrupt", Made.CLUSTER, Made.session(17, "").getId(), ""), sent(new Interrupt(), Map.of()));
    }

    @Test
    void breaksTheConnectionOfItsProcess() {
        assertEquals(
                words(
                        "disconnect",
                        Made.CLUSTER,
                        Made.INFOBASE,
                        Made.PROCESS,
                        Made.connection(17, "").getId()),
                sent(new Disconnect(), Map.of()));
    }

    private boolean happened(Processing processing) throws AdministrationException {
        return planOf(processing, 1).steps().get(0).readBack().happened(Cancel.never());
    }

    @Test
    void aSessionIsTerminatedWhenItIsGone() throws AdministrationException {
        admin.sessions.add(Made.session(0, "1CV8C"));
        assertFalse(happened(new Terminate()));
        admin.sessions.clear();
        assertTrue(happened(new Terminate()));
    }

    @Test
    void aCallIsInterruptedWhenTheSessionIsInNone() throws AdministrationException {
        Session session = Made.session(0, "1CV8C");
        session.setDurationCurrent(1500);
        admin.sessions.add(session);
        assertFalse(happened(new Interrupt()));
        session.setDurationCurrent(0);
        assertTrue(happened(new Interrupt()));
        admin.sessions.clear();
        assertEquals(
                FailureKind.NOT_FOUND,
                assertThrows(AdministrationException.class, () -> happened(new Interrupt()))
                        .kind());
    }

    @Test
    void aConnectionIsBrokenWhenItIsNotListed() throws AdministrationException {
        admin.connections.add(Made.connection(1, "1CV8C"));
        assertTrue(happened(new Disconnect()));
        admin.connections.add(Made.connection(0, "1CV8C"));
        assertFalse(happened(new Disconnect()));
    }

    private String risk(Processing processing, String application, Consumer<Session> changes) {
        Session session = Made.session(1, application);
        changes.accept(session);
        return Language.ENGLISH.says(() ->
                plan(processing, Made.named(handle, session)).steps().get(0).risk());
    }

    @ParameterizedTest
    @CsvSource({
        "Designer,      unsaved configuration changes are lost",
        "designer,      unsaved configuration changes are lost",
        "1CV8C,         unsaved work may be lost",
        "WebClient,     unsaved work may be lost",
        "COMConnection, the program on the other side gets an error",
        "FromTheFuture, the program on the other side gets an error",
        "RAS,           ''"
    })
    void terminatingCostsWhatTheApplicationLoses(String application, String risk) {
        assertEquals(risk, risk(new Terminate(), application, session -> {}));
        assertEquals("", risk(new Interrupt(), application, session -> {}), "the session stays");
    }

    @ParameterizedTest
    @CsvSource({
        "Designer, unsaved configuration changes are lost; in the DBMS: goes only when the DBMS returns",
        "RAS,      in the DBMS: goes only when the DBMS returns"
    })
    void whatIsInTheDbmsGoesLaterAndLosesTheSame(String application, String risk) {
        assertEquals(risk, risk(new Terminate(), application, session -> {
            session.setDurationCurrent(60_000);
            session.setDurationCurrentDbms(59_000);
            session.setDbProcInfo("57");
        }));
    }
}
