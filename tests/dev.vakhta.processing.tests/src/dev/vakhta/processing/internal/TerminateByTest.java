package dev.vakhta.processing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.state.Thresholds;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.FakeHandle;
import dev.vakhta.processing.Language;
import dev.vakhta.processing.Made;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TerminateByTest {
    private final FakeAdmin admin = new FakeAdmin();
    private final FakeHandle handle = new FakeHandle(admin);
    private final List<String> said = new ArrayList<>();

    /** Nobody waits half a minute for the second read here. */
    @BeforeEach
    void readAgainAtOnce() {
        Thresholds.use(Thresholds.DEFAULT.withAgain(Duration.ZERO));
    }

    @AfterEach
    void readAsUsual() {
        Thresholds.use(Thresholds.DEFAULT);
    }

    /** Of the infobase trade, unless it is changed; active just now. */
    private Session session(int number, String application, String user) {
        Session session = Made.session(number, application);
        session.setUserName(user);
        session.setStartedAt(LocalDateTime.now().minusHours(3));
        session.setHibernate(false);
        session.setLastActiveAt(LocalDateTime.now());
        admin.sessions.add(session);
        return session;
    }

    private void several() {
        session(1, "1CV8C", "Иванов");
        session(2, "1CV8C", "Петров");
        session(3, "BackgroundJob", "");
        session(4, "1CV8C", "Иванов").setInfobase(new UUID(2, 2));
        session(5, "1CV8C", "Сонин").setHibernate(true);
        Session hung = session(6, "1CV8C", "Зависший");
        hung.setLastActiveAt(LocalDateTime.now().minusMinutes(40));
        hung.setPassiveSessionHibernateTime(1200);
        session(7, "RAS", "");
        session(8, "Designer", "Иванов");
    }

    private Chosen trade() {
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(Made.INFOBASE);
        infobase.setName("trade");
        return Made.named(handle, infobase);
    }

    private Chosen chosen(Rule rule, int number) {
        return rule.appliesTo == Literals.SESSION ? Made.named(handle, admin.sessions.get(number - 1)) : trade();
    }

    private Plan plan(Rule rule, Chosen... chosen) {
        TerminateBy processing = new TerminateBy(rule);
        Values values = new Values(processing.declaration().parameters(), Map.of("error-message", "Обновление"));
        try {
            return processing.plan(List.of(chosen), values, said::add, Cancel.never());
        } catch (AdministrationException e) {
            throw new AssertionError(e);
        }
    }

    private static Report run(Plan plan) {
        return PlanRunner.run(plan, result -> {}, Cancel.never());
    }

    /** Numbers of the sessions that were terminated. */
    private List<Long> terminated() {
        return admin.sent.stream()
                .map(sent -> sent.split(", ")[2])
                .map(id -> UUID.fromString(id).getLeastSignificantBits())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SESSIONS,    1, 1 2 3 5 6 8",
        "ASLEEP,      1, 5",
        "HUNG,        1, 6",
        "USER,        1, 1 8",
        "APPLICATION, 1, 1 2 5 6",
        "APPLICATION, 3, 3"
    })
    void terminatesWhomTheRuleMeans(Rule rule, int number, String those) {
        several();
        Plan plan = plan(rule, chosen(rule, number));
        assertEquals(List.of(), admin.sent, "a plan changes nothing");
        assertTrue(run(plan).isComplete());
        assertEquals(Arrays.stream(those.split(" ")).map(Long::valueOf).toList(), terminated());
        assertTrue(admin.sent.getFirst().contains("Обновление"));
    }

    /** Half a minute without a word would look like a hung program. */
    @ParameterizedTest
    @EnumSource
    void onlyWhatTakesTwoReadsIsWaitedForAndThatIsSaid(Rule rule) {
        several();
        Language.ENGLISH.says(() -> plan(rule, chosen(rule, 1)));
        List<String> expected = rule != Rule.HUNG
                ? List.of()
                : List.of("Suspected sessions: 1. Only a second read tells whether they hang; it follows in 0 s.");
        assertEquals(expected, said);
    }

    @Test
    void thePlanNamesSessionsAndTheRuleForLater() {
        several();
        Plan plan = Language.RUSSIAN.says(() -> plan(Rule.USER, chosen(Rule.USER, 1)));
        assertEquals("Завершить 2 сеанса", plan.title());
        assertEquals(3, plan.steps().size());
        assertTrue(plan.steps().getFirst().what().contains("Иванов"));
        String rule = plan.steps().getLast().what();
        assertTrue(rule.matches("затем .*Иванов.*trade.*"), rule);
    }

    @Test
    void whoeverAppearsMeanwhileGoesByTheRule() {
        several();
        Plan plan = plan(Rule.USER, chosen(Rule.USER, 1));
        session(9, "1CV8C", "Иванов");
        session(10, "1CV8C", "Петров");
        session(11, "RAS", "Иванов");
        assertTrue(run(plan).isComplete());
        assertEquals(List.of(1L, 8L, 9L), terminated());
    }

    @Test
    void whoIsNotMeantAnyMoreIsLeftAlone() {
        several();
        Plan plan = plan(Rule.HUNG, trade());
        admin.sessions.get(5).setLastActiveAt(LocalDateTime.now());
        Report report = run(plan);
        assertEquals(1, report.count(Outcome.FAILED));
        assertEquals(List.of(), admin.sent);
    }

    @Test
    void whoIsGoneIsAsWanted() {
        several();
        Plan plan = plan(Rule.ASLEEP, trade());
        admin.sessions.remove(4);
        assertTrue(run(plan).isComplete());
        assertEquals(List.of(), admin.sent);
    }

    @Test
    void theClustersOwnIsLeftOutByName() {
        several();
        Plan plan = plan(Rule.SESSIONS, trade());
        assertEquals(1, plan.leftOut().size());
        assertTrue(
                plan.leftOut().getFirst().why().contains("7"),
                plan.leftOut().getFirst().why());
    }

    @Test
    void nobodyIsSaid() {
        session(1, "1CV8C", "Иванов");
        Plan plan = Language.ENGLISH.says(() -> plan(Rule.HUNG, trade()));
        assertEquals(List.of(), plan.steps());
        assertEquals(
                "Nobody to terminate: hung sessions of the infobase trade.",
                plan.leftOut().getFirst().why());
    }

    @Test
    void aJobsUserIsNobody() {
        session(1, "BackgroundJob", "");
        session(2, "BackgroundJob", "");
        assertEquals(List.of(), plan(Rule.USER, chosen(Rule.USER, 1)).steps());
    }

    @Test
    void aSessionThatTwoRulesMeanIsTerminatedOnce() {
        several();
        Plan plan = plan(Rule.USER, chosen(Rule.USER, 1), chosen(Rule.USER, 8));
        assertEquals(List.of(), plan.leftOut());
        assertTrue(run(plan).isComplete());
        assertEquals(List.of(1L, 8L), terminated());
    }

    @Test
    void nothingOfAReadOnlyTargetIsTouched() {
        several();
        handle.target().setReadOnly(true);
        Stream.of(Rule.values())
                .forEach(rule ->
                        assertEquals(List.of(), plan(rule, chosen(rule, 1)).steps()));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        Chosen chosen = Made.named(new FakeHandle(), trade().row().object());
        assertEquals(
                FakeHandle.DENIED,
                plan(Rule.SESSIONS, chosen).leftOut().getFirst().why());
    }

    @ParameterizedTest
    @EnumSource
    void declarationsSpeakTheReadersLanguage(Language language) {
        for (Rule rule : Rule.values()) {
            Declaration declaration = language.says(() -> new TerminateBy(rule).declaration());
            for (String text : List.of(declaration.label(), declaration.help())) {
                assertEquals(language == Language.RUSSIAN, text.matches(".*[а-я].*"), text);
            }
        }
    }
}
