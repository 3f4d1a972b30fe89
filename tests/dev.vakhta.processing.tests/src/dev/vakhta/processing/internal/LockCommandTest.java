package dev.vakhta.processing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.FakeHandle;
import dev.vakhta.processing.Language;
import dev.vakhta.processing.Made;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.FileLocks;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.Remains;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.testing.MemorySecrets;
import dev.vakhta.testing.Secret;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LockCommandTest {
    private static final String TIME = "yyyy-MM-dd HH:mm";

    @TempDir
    private Path folder;

    private final MemorySecrets secrets = new MemorySecrets();
    private FileLocks locks;
    private FakeHandle handle;
    private UndoJournal journal;

    private Lock lock;
    private Unlock unlock;
    private DenyJobs denyJobs;
    private AllowJobs allowJobs;

    @BeforeEach
    void make() {
        locks = new FileLocks(folder.resolve("server"), () -> {});
        handle = new FakeHandle(locks);
        journal = new UndoJournal(folder.resolve("undo"), secrets, Owner.here("test"));
        lock = new Lock(() -> journal);
        unlock = new Unlock(() -> journal);
        denyJobs = new DenyJobs(() -> journal);
        allowJobs = new AllowJobs(() -> journal);
    }

    private Stream<Processing> all() {
        return Stream.of(lock, unlock, denyJobs, allowJobs);
    }

    private static UUID id(int number) {
        return new UUID(2, number);
    }

    private Chosen infobase(int number) {
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(id(number));
        infobase.setName("trade" + number);
        return Made.chosen(handle, infobase);
    }

    private static String in(int minutes) {
        return LocalDateTime.now().plusMinutes(minutes).format(DateTimeFormatter.ofPattern(TIME));
    }

    private static Map<String, String> hour(String... more) {
        Map<String, String> values = new HashMap<>(Map.of(
                "denied-from", in(30), "denied-to", in(90), "denied-message", "Обновление", "permission-code", "7719"));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return values;
    }

    private Plan plan(Processing processing, Map<String, String> given, int... infobases) {
        int[] numbers = infobases.length == 0 ? new int[] {1} : infobases;
        Values values = new Values(processing.declaration().parameters(), given);
        List<Chosen> chosen = Arrays.stream(numbers).mapToObj(this::infobase).toList();
        try {
            return processing.plan(chosen, values, Cancel.never());
        } catch (AdministrationException e) {
            throw new AssertionError(e);
        }
    }

    private static Report run(Plan plan) {
        assertEquals(List.of(), plan.leftOut());
        return PlanRunner.run(plan, result -> {}, Cancel.never());
    }

    private void done(Processing processing, Map<String, String> given, int... infobases) {
        Report report = run(plan(processing, given, infobases));
        for (Result result : report.results()) {
            AdministrationException failure = result.failure();
            assertNull(failure, failure == null ? "" : failure.sentence());
        }
        assertTrue(report.isComplete());
    }

    private AdministrationException failed(Plan plan) {
        Result result = run(plan).results().getFirst();
        assertEquals(Outcome.FAILED, result.outcome());
        AdministrationException failure = result.failure();
        assertNotNull(failure);
        return failure;
    }

    private String leftOut(Processing processing, Map<String, String> given) {
        Plan plan = plan(processing, given);
        assertEquals(List.of(), plan.steps());
        assertEquals(List.of(), plan.warnings());
        return plan.leftOut().getFirst().why();
    }

    private Infobase now(int infobase) {
        return locks.now(id(infobase));
    }

    private List<Unrestored> unrestored() throws AdministrationException {
        return journal.list().unrestored();
    }

    private Place place(int infobase) {
        return Place.of(handle.target(), infobase(infobase).row());
    }

    /** A run that was cut off looks like one of a process that is gone. */
    private void cutOff() throws AdministrationException {
        Owner dead = new Owner("petrov", Owner.here("").host(), 4_000_000, null, "test");
        UndoJournal theirs = new UndoJournal(folder.resolve("undo"), secrets, dead);
        try (UndoRun run = theirs.begin("Прерванный")) {
            Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, true);
            run.change(locks, place(1), now(1), change, null, Cancel.never());
        }
        Remains.of(folder.resolve("undo"), unrestored().getFirst().entry());
    }

    @Test
    void locksAndUnlocksAsItWas() throws AdministrationException {
        locks.set(
                id(1),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__DENIED_TO, LocalDateTime.of(2020, 1, 1, 6, 0))
                        .with(Literals.INFOBASE__DENIED_MESSAGE, "Старое")
                        .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-old"));
        Infobase before = now(1);
        done(lock, hour("scheduled-jobs-deny", "true"), 1, 2, 3, 4, 5, 6);
        assertTrue(now(1).isSessionsDeny() && now(1).isScheduledJobsDeny());
        assertEquals("Обновление", now(1).getDeniedMessage());
        assertEquals("7719", now(6).getPermissionCode());
        assertEquals(1, unrestored().size(), "one plan, one entry");
        Entry entry = unrestored().getFirst().entry();
        assertNotNull(entry.ended());
        assertEquals(6, entry.open().size());
        done(unlock, Map.of(), 1, 2);
        assertEquals("", FileLocks.difference(before, now(1)));
        assertEquals(4, unrestored().getFirst().entry().open().size());
        done(unlock, Map.of(), 3, 4, 5, 6);
        assertEquals(List.of(), unrestored());
        assertEquals("", FileLocks.difference(FileLocks.open(), now(6)));
        assertEquals(Map.of(), secrets.texts);
    }

    /** A past end left from the last time would make it no lock at all. */
    @Test
    void emptyDatesAreSentAsEmpty() {
        locks.set(
                id(1),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__DENIED_FROM, LocalDateTime.of(2020, 1, 1, 5, 0))
                        .with(Literals.INFOBASE__DENIED_TO, LocalDateTime.of(2020, 1, 1, 6, 0)));
        done(lock, Map.of());
        assertNull(now(1).getDeniedFrom());
        assertNull(now(1).getDeniedTo());
    }

    @Test
    void thePlanShowsTheDifferenceAndTheWayBack() {
        Plan plan = Language.RUSSIAN.says(() -> plan(lock, hour(), 1, 2));
        assertEquals("Закрыть вход: 2 базы", plan.title());
        String what = plan.steps().getFirst().what();
        for (String word : List.of("trade1", "нет → «Обновление»", "выключена → включена", "нет → •••")) {
            assertTrue(what.contains(word), what);
        }
        assertFalse(plan.toString().contains("7719"));
        assertTrue(plan.steps().getFirst().undo().contains("Открыть вход"));
        assertEquals(List.of(), plan.warnings());
        assertEquals(List.of(), locks.sent, "a plan changes nothing");
    }

    @Test
    void warningsAreToldOnce() {
        assertEquals(3, plan(lock, Map.of(), 1, 2).warnings().size(), "at once, no end, no code");
    }

    @Test
    void whatWouldLockNothingIsNotSent() {
        String why = Language.ENGLISH.says(() -> leftOut(lock, hour("denied-to", in(-30), "denied-from", "")));
        assertTrue(why.contains("in the past"), why);
    }

    @ParameterizedTest
    @CsvSource({"'', '', ''", "'', theirs, theirs", "mine, '', mine", "mine, theirs, mine"})
    void aParameterThatIsThereStays(String given, String there, String then) {
        locks.set(id(1), Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_PARAMETER, there));
        done(lock, hour("denied-parameter", given));
        assertEquals(then, String.valueOf(now(1).getDeniedParameter()));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "theirs, false"})
    void anEmptyParameterMayTellWho(String there, boolean marked) {
        locks.set(id(1), Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_PARAMETER, there));
        done(lock, hour("owner-mark", "true"));
        assertEquals(
                marked, now(1).getDeniedParameter().contains(journal.owner().text()));
    }

    @Test
    void whatIsSoAlreadyIsLeftOut() {
        Map<String, String> same = hour();
        done(lock, same);
        assertTrue(leftOut(lock, same).contains("trade1"));
        assertTrue(leftOut(allowJobs, Map.of()).contains("trade1"));
    }

    @Test
    void nothingOfAReadOnlyTargetIsTouched() {
        handle.target().setReadOnly(true);
        all().forEach(processing -> assertTrue(leftOut(processing, Map.of()).contains("prod")));
    }

    @Test
    void whatTheProviderCannotDoIsLeftOutInItsWords() {
        handle = new FakeHandle();
        all().forEach(processing -> assertEquals(FakeHandle.DENIED, leftOut(processing, Map.of())));
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        locks.unreadable = new AdministrationException(FailureKind.NOT_AUTHENTICATED, "who are you");
        all().forEach(processing -> assertEquals("who are you", leftOut(processing, Map.of())));
    }

    @Test
    void whatIsHiddenFromUsIsNotTakenForOff() {
        locks.hidden = Literals.INFOBASE__SCHEDULED_JOBS_DENY;
        all().forEach(processing -> assertTrue(leftOut(processing, Map.of()).contains("trade1")));
    }

    /** As the jobs of a file infobase. */
    @Test
    void whatThereIsNoneOfStandsInNobodysWay() {
        locks.lacking = Literals.INFOBASE__SCHEDULED_JOBS_DENY;
        locks.hidden = Literals.INFOBASE__SCHEDULED_JOBS_DENY;
        Stream.of(denyJobs, allowJobs)
                .forEach(processing -> assertEquals("no such lock", leftOut(processing, Map.of())));
        assertEquals("no such lock", leftOut(lock, hour("scheduled-jobs-deny", "true")));
        done(lock, hour());
        assertTrue(locks.now(id(1)).isSessionsDeny());
        done(unlock, Map.of());
        assertFalse(locks.now(id(1)).isSessionsDeny());
    }

    @Test
    void whatWasRestoredMeanwhileIsNotTakenOver() throws AdministrationException {
        done(denyJobs, Map.of());
        Plan plan = plan(lock, hour());
        done(unlock, Map.of());
        locks.set(id(1), Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true));
        locks.sent.clear();
        assertEquals(FailureKind.CONFLICT, failed(plan).kind());
        assertEquals(List.of(), locks.sent);
        assertEquals(List.of(), unrestored());
    }

    @Test
    void whatWasChangedSinceThePlanIsNotOverwritten() throws AdministrationException {
        Plan locking = plan(lock, hour());
        Plan denying = plan(denyJobs, Map.of());
        locks.set(id(1), Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_MESSAGE, "чужое"));
        assertEquals(FailureKind.CONFLICT, failed(locking).kind());
        assertEquals(FailureKind.CONFLICT, failed(denying).kind());
        assertEquals(List.of(), locks.sent);
        assertEquals(List.of(), unrestored());
    }

    @Test
    void whatDidNotStickIsNamed() throws AdministrationException {
        locks.ignored = Literals.INFOBASE__DENIED_MESSAGE;
        AdministrationException failure = failed(plan(lock, hour()));
        assertTrue(failure.sentence().matches(".*(Message|Сообщение).*"), failure.sentence());
        assertEquals(1, unrestored().size(), "the rest of it did, and can be given back");
    }

    @Test
    void whatWasNotAnsweredIsReadBack() throws AdministrationException {
        locks.silent = new AdministrationException(FailureKind.OUTCOME_UNKNOWN, "silent");
        done(lock, hour());
        assertEquals(1, unrestored().size());
        done(unlock, Map.of());
        assertEquals(List.of(), unrestored());
        assertEquals(2, locks.sent.size(), "never sent again");
    }

    @Test
    void aSecondLockGoesOnWithWhatWasBeforeTheFirst() throws AdministrationException {
        done(denyJobs, Map.of());
        Plan plan = plan(lock, hour());
        assertTrue(
                plan.steps().getFirst().undo().contains(journal.owner().text()),
                plan.steps().getFirst().undo());
        assertTrue(run(plan).isComplete());
        assertEquals(1, unrestored().size());
        done(unlock, Map.of());
        assertEquals("", FileLocks.difference(FileLocks.open(), now(1)));
    }

    @Test
    void whatWasCutOffIsGoneOnWithWhenSaidSo() throws AdministrationException {
        cutOff();
        assertTrue(leftOut(lock, hour()).contains("petrov@"));
        try (UndoRun alive = journal.resume(unrestored().getFirst().entry(), false)) {
            assertTrue(leftOut(lock, hour("take-over", "true")).contains("Прерванный"), "somebody restores it");
            assertTrue(leftOut(unlock, Map.of()).contains("Прерванный"));
            assertTrue(leftOut(allowJobs, Map.of()).contains("Прерванный"));
        }
        done(lock, hour("take-over", "true"));
        done(unlock, Map.of());
        assertEquals("", FileLocks.difference(FileLocks.open(), now(1)));
    }

    @Test
    void anotherComputersRunIsRefusedUntilForced() throws AdministrationException {
        Owner elsewhere = new Owner("petrov", "elsewhere", 1, null, "test");
        UndoJournal theirs = new UndoJournal(folder.resolve("undo"), secrets, elsewhere);
        try (UndoRun run = theirs.begin("Чужой")) {
            Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, true);
            run.change(locks, place(1), now(1), change, null, Cancel.never());
        }
        assertTrue(leftOut(lock, hour()).contains("petrov@elsewhere"));
        assertTrue(leftOut(unlock, Map.of()).contains("petrov@elsewhere"));
        done(unlock, Map.of("force", "true"));
        assertEquals("", FileLocks.difference(FileLocks.open(), now(1)));
    }

    @Test
    void whatAnotherChangedIsLeftAloneUntilForced() throws AdministrationException {
        done(lock, hour());
        locks.set(id(1), Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_MESSAGE, "Чужое"));
        locks.sent.clear();
        AdministrationException failure = failed(plan(unlock, Map.of()));
        assertEquals(FailureKind.CONFLICT, failure.kind());
        for (String word : List.of("trade1", "Обновление", "Чужое")) {
            assertTrue(failure.sentence().contains(word), failure.sentence());
        }
        assertEquals(List.of(), locks.sent);
        done(unlock, Map.of("force", "true"));
        assertEquals("", FileLocks.difference(FileLocks.open(), now(1)));
        assertEquals(List.of(), unrestored());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void aLockNobodyRemembersIsLifted(String allow, boolean jobsDenied) throws AdministrationException {
        locks.set(
                id(1),
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__SESSIONS_DENY, true)
                        .with(Literals.INFOBASE__DENIED_FROM, LocalDateTime.of(2026, 1, 1, 6, 0))
                        .with(Literals.INFOBASE__DENIED_PARAMETER, "theirs")
                        .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "-forgotten")
                        .with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true));
        secrets.closed = true; // at night, on somebody else's computer
        Plan plan = plan(unlock, Map.of("allow-jobs", allow));
        assertEquals(1, plan.warnings().size());
        assertTrue(run(plan).isComplete());
        assertFalse(now(1).isSessionsDeny());
        assertNull(now(1).getDeniedFrom());
        assertEquals("", now(1).getPermissionCode());
        assertEquals("theirs", now(1).getDeniedParameter());
        assertEquals(jobsDenied, now(1).isScheduledJobsDeny());
        assertEquals(List.of(), unrestored(), "a lock that was lifted is wanted by nobody");
    }

    @Test
    void withoutSecureStorageNothingIsSent() {
        secrets.closed = true;
        assertEquals(FailureKind.UNSUPPORTED, failed(plan(lock, hour())).kind());
        assertEquals(List.of(), locks.sent);
        done(lock, hour("permission-code", ""));
    }

    @Test
    void jobsAreDeniedAndAllowed() throws AdministrationException {
        done(denyJobs, Map.of());
        assertTrue(now(1).isScheduledJobsDeny());
        assertFalse(now(1).isSessionsDeny());
        done(allowJobs, Map.of());
        assertFalse(now(1).isScheduledJobsDeny());
        done(unlock, Map.of());
        assertEquals(List.of(), unrestored());
    }

    @Test
    void manyInfobasesShareAnEntry() throws AdministrationException {
        int[] many = IntStream.range(0, 40).toArray();
        done(lock, hour("permission-code", ""), many);
        assertEquals(40, unrestored().getFirst().entry().open().size());
        done(unlock, Map.of(), many);
        assertEquals(List.of(), unrestored());
    }

    @Test
    void theCodeIsASecretAndDatesAreTimes() {
        Map<Kind, List<String>> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(
                    kind,
                    lock.declaration().parameters().stream()
                            .filter(parameter -> parameter.kind() == kind)
                            .map(Parameter::name)
                            .toList());
        }
        assertEquals(List.of("permission-code"), kinds.get(Kind.SECRET));
        assertEquals(List.of("denied-from", "denied-to"), kinds.get(Kind.DATE_TIME));
    }

    @ParameterizedTest
    @EnumSource
    void declarationsSpeakTheReadersLanguage(Language language) {
        all().forEach(processing -> {
            Declaration declaration = language.says(processing::declaration);
            Stream<String> texts = Stream.concat(
                    Stream.of(declaration.label(), declaration.help()),
                    declaration.parameters().stream().flatMap(one -> Stream.of(one.label(), one.help())));
            texts.forEach(text -> assertEquals(language == Language.RUSSIAN, text.matches("(?s).*[а-я].*"), text));
        });
    }
}
