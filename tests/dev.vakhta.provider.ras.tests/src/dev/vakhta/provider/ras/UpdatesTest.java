package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.INFOBASE;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A change touches what it names and nothing else, down to the byte, and says truly what came of it. */
class UpdatesTest {
    private static final String C = "1619820ad36f4d8aa7161516b1dea077";
    private static final String I = "717bdda72f604577b262f1fc8c0e472c";
    private static final Cancel NEVER = Cancel.never();
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2025, 1, 1, 0, 0);

    /** With null texts, bytes that are no UTF-8, the mark of a password, and truths that are not 1. */
    private static String infobase(String from, String message, String to, String code, String deny) {
        return I + "00000000" + "80" + "026462" + "03efbfbd" + "80" + "02c328" + from + message + "00" + to + "00"
                + "0572755f5255" + "026962" + code + "07" + "00000000" + deny + "00000001" + "80" + "02" + "80" + "00"
                + "03";
    }

    private static final String NO_TIME = "0000000000000000";
    private static final String OPEN = infobase(NO_TIME, "80", NO_TIME, "80", "00");
    private static final String LOCKED = infobase(NO_TIME, "056c61746572", "000244e7ed5f4800", "0178", "01");
    private static final Change<Infobase> LOCK = Change.<Infobase>nothing()
            .with(Literals.INFOBASE__SESSIONS_DENY, true)
            .with(Literals.INFOBASE__DENIED_MESSAGE, "later")
            .with(Literals.INFOBASE__DENIED_TO, NEW_YEAR)
            .with(Literals.INFOBASE__PERMISSION_CODE, "x");

    /** A server that keeps one record, byte for byte as it came. */
    private static class Keeper implements ScriptedRas.Handler {
        private final Call<?> info;
        private final Call<?> save;
        private final int before; // hex digits of a request before the record
        private final int after;
        private volatile String record;
        private volatile ScriptedRas.@Nullable Script ending; // instead of the answer to a change

        Keeper(Call<?> info, Call<?> save, int before, int after, String record) {
            this.info = info;
            this.save = save;
            this.before = 10 + before;
            this.after = after;
            this.record = record;
        }

        static Keeper ofInfobase(String record) {
            return new Keeper(Calls.INFOBASE, Calls.UPDATE_INFOBASE, 32, 0, record);
        }

        @Override
        public void answer(ScriptedRas.Peer peer, ScriptedRas.Asked asked) throws Exception {
            if (asked.is(info)) {
                peer.message(HexFormat.of().parseHex("01000001" + "%02x".formatted(info.answer()) + record));
                return;
            }
            if (asked.is(save)) {
                keep(asked.hex().substring(before, asked.hex().length() - after));
                ScriptedRas.Script instead = ending;
                if (instead != null) {
                    instead.talk(peer);
                    throw new IOException("that was all");
                }
            }
            Sendings.answer(peer, asked.call(), Map.of());
        }

        void keep(String changed) {
            record = changed;
        }
    }

    private static List<String> asked(ScriptedRas ras) {
        return ras.asked.stream().map(ScriptedRas.Asked::hex).toList();
    }

    /** As the official utility does; then read again, over a channel of the lists. */
    @Test
    void aSessionLock() throws Exception {
        Keeper keeper = Keeper.ofInfobase(OPEN);
        try (ScriptedRas ras = ScriptedRas.serving(keeper);
                Handle handle = new Given(ras.port()).handle()) {
            Applied<Infobase> applied =
                    facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, LOCK, NEVER);
            List<String> read = List.of("0100000109" + C + "0000", "010000010a" + C + "0000", "0100000130" + C + I);
            List<String> all = new ArrayList<>(read);
            all.add("0100000128" + C + LOCKED);
            all.addAll(read);
            assertEquals(all, asked(ras));
            assertEquals(2, ras.connections.get());
            assertEquals(List.of(), applied.missing());
            Infobase now = applied.now();
            assertNotNull(now);
            assertEquals(NEW_YEAR, now.getDeniedTo());
            Change<Infobase> unlock = Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_TO, null);
            facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, unlock, NEVER);
            assertEquals(infobase(NO_TIME, "056c61746572", NO_TIME, "0178", "01"), keeper.record);
            assertEquals(2, ras.connections.get(), "the same channels, logged in");
            assertTrue(facet(handle, SessionLockAdmin.class)
                    .locks(CLUSTER, INFOBASE, NEVER)
                    .isSessionsDeny());
        }
    }

    /** Reading a cluster needs no login, changing it one to the central server. */
    @Test
    void aClusterInTheOrderOfTheUtility() throws Exception {
        String start = C + "0000003c" + "80" + "00000000" + "0605" + "00000000" + "00000000";
        String end = "00000000".repeat(4) + "05" + "09";
        Keeper keeper = new Keeper(Calls.CLUSTER, Calls.SAVE_CLUSTER, 0, 0, start + "0141" + end);
        try (ScriptedRas ras = ScriptedRas.serving(keeper);
                Handle handle = new Given(ras.port()).handle()) {
            Change<Cluster> rename = Change.<Cluster>nothing().with(Literals.CLUSTER__NAME, "BC");
            Applied<Cluster> applied = facet(handle, ClusterAdmin.class).update(CLUSTER, rename, NEVER);
            assertEquals(List.of(), applied.missing());
            assertEquals(
                    List.of(
                            "010000010d" + C,
                            "01000001080000",
                            "010000010f" + start + "024243" + end,
                            "010000010d" + C),
                    asked(ras));
        }
    }

    /** The byte nobody knows the meaning of goes back, and what is new since 16.0 makes all of it go over 16.0. */
    @Test
    void aServerOver16() throws Exception {
        String start = I + "0141" + "0604" + "00" + "01" + "0000000000000000".repeat(2) + "00000008"
                + "0000000000000000" + "00000100" + "0605" + "00" + "01" + "06370618" + "0000000000000000".repeat(3)
                + "00";
        Keeper keeper = new Keeper(Calls.SERVER, Calls.SAVE_SERVER, 32, 2, start + "80" + "05");
        try (ScriptedRas ras = ScriptedRas.serving(keeper)) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                Change<WorkingServer> daily =
                        Change.<WorkingServer>nothing().with(Literals.WORKING_SERVER__RESTART_SCHEDULE, "1");
                Applied<WorkingServer> applied =
                        facet(handle, ServerAdmin.class).update(CLUSTER, INFOBASE, daily, NEVER);
                assertEquals(List.of(), applied.missing());
                String login = "0100000109" + C + "0000";
                String info = "0100000118" + C + I;
                assertEquals(
                        List.of(login, info, "010000011a" + C + start + "0131" + "05" + "00", login, info), asked(ras));
                facet(handle, ServerAdmin.class).managers(CLUSTER, NEVER);
            }
            assertEquals(
                    List.of("11.0", "16.0", "16.0"),
                    given.journal.newest(99).stream()
                            .filter(one -> one.command().equals("connect"))
                            .map(one -> one.arguments().get("endpoint"))
                            .toList(),
                    "newest first; what is not new goes the usual way");
        }
    }

    /** No message asks for one of them: it is found in the list, and a missing one is missed. */
    @Test
    void aProfileOutOfTheList() throws Exception {
        String some = "0161" + "00".repeat(16);
        String other = "0162" + "80" + "00".repeat(7) + "09" + "00".repeat(7);
        Keeper keeper = new Keeper(Calls.PROFILES, Calls.SAVE_PROFILE, 32, 0, "02" + some + other) {
            @Override
            void keep(String changed) {
                super.keep("02" + some + changed);
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(keeper);
                Handle handle = new Given(ras.port()).handle()) {
            ProfileAdmin profiles = facet(handle, ProfileAdmin.class);
            Change<SecurityProfile> config =
                    Change.<SecurityProfile>nothing().with(Literals.SECURITY_PROFILE__CONFIG, true);
            assertEquals(List.of(), profiles.update(CLUSTER, "b", config, NEVER).missing());
            assertEquals("02" + some + "0162" + "80" + "00".repeat(5) + "01" + other.substring(18), keeper.record);
            AdministrationException e = Given.fails(() -> profiles.update(CLUSTER, "c", config, NEVER));
            assertEquals(FailureKind.NOT_FOUND, e.kind());
            assertEquals(1, ras.count(Calls.SAVE_PROFILE));
        }
    }

    @Test
    void nothingIsSentForNothing() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(Keeper.ofInfobase(LOCKED));
                Handle handle = new Given(ras.port()).handle()) {
            Applied<Infobase> applied =
                    facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, Change.nothing(), NEVER);
            Infobase now = applied.now();
            assertNotNull(now);
            assertTrue(now.isSessionsDeny());
            assertEquals(0, ras.count(Calls.UPDATE_INFOBASE));
        }
    }

    /** Its place is in no record: a rule that is elsewhere goes there as it is, one that is there already stays unsent. */
    @Test
    void movingARule() throws Exception {
        String rule = I + "80" + "0161" + "00000002" + "80" + "0000000a";
        Keeper keeper = new Keeper(Calls.RULE, Calls.SAVE_RULE, 64, 8, rule);
        AssignmentRule first = ClusterFactory.eINSTANCE.createAssignmentRule();
        AssignmentRule second = ClusterFactory.eINSTANCE.createAssignmentRule();
        second.setId(INFOBASE);
        ScriptedRas.Handler listing = (peer, asked) -> {
            if (asked.is(Calls.RULES)) {
                peer.answer(Calls.RULES, List.of(first, second));
            } else {
                keeper.answer(peer, asked);
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(listing);
                Handle handle = new Given(ras.port()).handle()) {
            RuleAdmin rules = facet(handle, RuleAdmin.class);
            assertEquals(
                    "a",
                    Optional.ofNullable(rules.update(CLUSTER, INFOBASE, INFOBASE, Change.nothing(), 1, NEVER)
                                    .now())
                            .map(AssignmentRule::getInfobaseName)
                            .orElseThrow());
            assertEquals(0, ras.count(Calls.SAVE_RULE));
            rules.update(CLUSTER, INFOBASE, INFOBASE, Change.nothing(), 0, NEVER);
            assertEquals(1, ras.count(Calls.SAVE_RULE));
            assertTrue(asked(ras).contains("0100000152" + C + I + rule + "00000000"));
        }
    }

    /** An id is no property, locks are not all properties, and what no record has cannot be sent: nothing is. */
    @Test
    void whatCannotBeChanged() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(Keeper.ofInfobase(OPEN));
                Handle handle = new Given(ras.port()).handle()) {
            for (EStructuralFeature feature :
                    List.of(Literals.INFOBASE__ID, Literals.CLUSTER__PING_PERIOD, Literals.SESSION__USER_NAME)) {
                Change<Infobase> change = LOCK.with(feature, null);
                refused(feature, () -> facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, NEVER));
            }
            Change<Infobase> more = LOCK.with(Literals.INFOBASE__DESCR, "no lock");
            refused(
                    Literals.INFOBASE__DESCR,
                    () -> facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, more, NEVER));
            assertEquals(0, ras.connections.get());
        }
    }

    private static void refused(EStructuralFeature feature, Executable update) {
        AdministrationException e = Given.fails(update);
        assertEquals(FailureKind.UNSUPPORTED, e.kind());
        assertEquals(RasMessage.FIXED.text(Field.of(feature).label()), e.sentence());
    }

    @Test
    void whatDidNotStickIsNamed() throws Exception {
        Keeper deaf = new Keeper(Calls.INFOBASE, Calls.UPDATE_INFOBASE, 32, 0, OPEN) {
            @Override
            void keep(String changed) {
                super.keep(infobase(NO_TIME, "056c61746572", NO_TIME, "80", "01"));
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(deaf);
                Handle handle = new Given(ras.port()).handle()) {
            Applied<Infobase> applied = facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, LOCK, NEVER);
            assertEquals(List.of(Literals.INFOBASE__DENIED_TO, Literals.INFOBASE__PERMISSION_CODE), applied.missing());
        }
    }

    /** The change is there although its answer never came; it was sent once. */
    @Test
    void unansweredAndThere() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(ending(Keeper.ofInfobase(OPEN)));
                Handle handle = new Given(ras.port()).handle()) {
            Applied<Infobase> applied =
                    facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, LOCK, NEVER);
            assertEquals(List.of(), applied.missing());
            assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
        }
    }

    @Test
    void unansweredAndNotThere() throws Exception {
        Keeper deaf = new Keeper(Calls.INFOBASE, Calls.UPDATE_INFOBASE, 32, 0, OPEN) {
            @Override
            void keep(String changed) {}
        };
        try (ScriptedRas ras = ScriptedRas.serving(ending(deaf));
                Handle handle = new Given(ras.port()).handle()) {
            AdministrationException e = Given.fails(
                    () -> facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, LOCK, NEVER));
            assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
            assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
            assertEquals(2, ras.count(Calls.INFOBASE), "read back");
        }
    }

    /** Nobody can read which password is set: what was not answered stays unknown, even when all the rest is there. */
    @Test
    void unansweredPassword() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(ending(Keeper.ofInfobase(OPEN)))) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                Change<Infobase> change = LOCK.with(Literals.INFOBASE__DB_PASSWORD, "\ufffd");
                AdministrationException e =
                        Given.fails(() -> facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, NEVER));
                assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
                assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
            }
        }
    }

    @Test
    void aPasswordThatWasNotCleared() throws Exception {
        Keeper deaf = new Keeper(Calls.INFOBASE, Calls.UPDATE_INFOBASE, 32, 0, OPEN) {
            @Override
            void keep(String changed) {}
        };
        try (ScriptedRas ras = ScriptedRas.serving(deaf);
                Handle handle = new Given(ras.port()).handle()) {
            for (@Nullable String none : new @Nullable String[] {"", null}) {
                Change<Infobase> clear = Change.<Infobase>nothing().with(Literals.INFOBASE__DB_PASSWORD, none);
                Applied<Infobase> applied = facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, clear, NEVER);
                assertEquals(List.of(Literals.INFOBASE__DB_PASSWORD), applied.missing());
            }
            Change<Infobase> set = Change.<Infobase>nothing().with(Literals.INFOBASE__DB_PASSWORD, "new");
            assertEquals(
                    List.of(),
                    facet(handle, InfobaseAdmin.class)
                            .update(CLUSTER, INFOBASE, set, NEVER)
                            .missing());
        }
    }

    /** Done, and then the way to read it again was gone. */
    @Test
    void doneAndUnread() throws Exception {
        Keeper keeper = Keeper.ofInfobase(OPEN);
        ScriptedRas.Handler once = (peer, asked) -> {
            if (asked.is(Calls.INFOBASE) && keeper.record.equals(LOCKED)) {
                peer.fault("v8.service.Admin.Cluster#InfoBaseNotFound", "нет");
            } else {
                keeper.answer(peer, asked);
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(once);
                Handle handle = new Given(ras.port()).handle()) {
            Applied<Infobase> applied =
                    facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, LOCK, NEVER);
            assertNull(applied.now());
            AdministrationException unread = applied.unread();
            assertNotNull(unread);
            assertEquals(FailureKind.NOT_FOUND, unread.kind());
        }
    }

    @Test
    void refusedByKind() throws Exception {
        for (Map.Entry<String, FailureKind> one : Map.of(
                        "v8.service.Admin.Cluster#InfoBaseNotFound", FailureKind.NOT_FOUND,
                        "v8.service.Admin.Cluster#Failure", FailureKind.REFUSED,
                        "swp.UnknownThrowable", FailureKind.OUTCOME_UNKNOWN)
                .entrySet()) {
            Keeper keeper = Keeper.ofInfobase(OPEN);
            ScriptedRas.Handler refusing = (peer, asked) -> {
                if (asked.is(Calls.UPDATE_INFOBASE)) {
                    peer.fault(one.getKey(), "нет");
                } else {
                    keeper.answer(peer, asked);
                }
            };
            try (ScriptedRas ras = ScriptedRas.serving(refusing);
                    Handle handle = new Given(ras.port()).handle()) {
                AdministrationException e =
                        Given.fails(() -> facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, LOCK, NEVER));
                assertEquals(one.getValue(), e.kind(), one.getKey());
                assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
            }
        }
    }

    /** Rights are missed at the reading already; the person is asked, and all of it is done anew. */
    @Test
    void rightsInTheInfobase() throws Exception {
        Keeper keeper = Keeper.ofInfobase(OPEN);
        ScriptedRas.Script guarded = peer -> {
            boolean in = false;
            peer.welcome();
            while (true) {
                ScriptedRas.Asked asked = peer.ask();
                if (asked.is(Calls.AUTHENTICATE_INFOBASE)) {
                    in = asked.values().get(1).equals("boss");
                    peer.done();
                } else if (asked.is(Calls.INFOBASE) && !in) {
                    peer.fault("v8.service.Admin.Cluster#Rights", "Недостаточно прав");
                } else {
                    keeper.answer(peer, asked);
                }
            }
        };
        CredentialsCallback boss = new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                return null;
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                assertEquals(Level.INFOBASE, request.level());
                return new Credentials("boss", "secret-of-boss");
            }
        };
        try (ScriptedRas ras = new ScriptedRas(guarded);
                Handle handle = new Given(ras.port()).handle(boss)) {
            Applied<Infobase> applied =
                    facet(handle, SessionLockAdmin.class).changeLocks(CLUSTER, INFOBASE, LOCK, NEVER);
            assertEquals(List.of(), applied.missing());
            assertEquals(LOCKED, keeper.record);
            assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
        }
    }

    /** The server closed the idle channel: that is found by reading, so that the change is sent once and arrives. */
    @Test
    void anIdleChannelThatWasClosed() throws Exception {
        Keeper keeper = Keeper.ofInfobase(OPEN);
        try (ScriptedRas ras = ScriptedRas.serving(keeper);
                Handle handle = new Given(ras.port()).handle()) {
            SessionLockAdmin locks = facet(handle, SessionLockAdmin.class);
            locks.changeLocks(CLUSTER, INFOBASE, LOCK, NEVER);
            ras.drop();
            Change<Infobase> open = Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, false);
            assertEquals(
                    List.of(), locks.changeLocks(CLUSTER, INFOBASE, open, NEVER).missing());
            assertEquals(2, ras.count(Calls.UPDATE_INFOBASE));
            assertEquals(4, ras.connections.get());
            assertEquals(4, ras.count(Calls.AUTHENTICATE_INFOBASE), "each new channel is logged in again");
        }
    }

    /** In rac's words, only what was changed, secrets masked. */
    @Test
    void theJournal() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(Keeper.ofInfobase(OPEN))) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                Change<Infobase> change = LOCK.with(Literals.INFOBASE__DB_PASSWORD, "geheim");
                facet(handle, InfobaseAdmin.class).update(CLUSTER, INFOBASE, change, NEVER);
                facet(handle, InfobaseAdmin.class).drop(CLUSTER, INFOBASE, true, NEVER);
                Infobase made = ClusterFactory.eINSTANCE.createInfobase();
                made.setId(INFOBASE);
                made.setName("erp");
                made.setDbPassword("geheim");
                facet(handle, InfobaseAdmin.class).create(CLUSTER, made, true, NEVER);
                facet(handle, InfobaseAdmin.class).describe(CLUSTER, INFOBASE, "words", NEVER);
            }
            Map<String, Operation> by = given.journal.newest(99).stream()
                    .collect(Collectors.toMap(Operation::command, one -> one, (one, other) -> one));
            String ids = "cluster=" + CLUSTER + ", infobase=" + INFOBASE;
            assertEquals(
                    "{" + ids + ", sessions-deny=on, denied-message=later, denied-to=2025-01-01T00:00:00,"
                            + " permission-code=***, db-pwd=***}",
                    arguments(by, "infobase update"));
            assertEquals("{" + ids + "}", arguments(by, "infobase info"));
            assertEquals("{" + ids + ", drop-database=yes}", arguments(by, "infobase drop"));
            assertEquals(
                    "{cluster=" + CLUSTER + ", name=erp, db-pwd=***, create-database=yes}",
                    arguments(by, "infobase create"));
            assertEquals("{" + ids + ", descr=words}", arguments(by, "infobase summary update"));
            assertFalse(given.journal.newest(99).toString().contains("geheim"));
            ScriptedRas.Asked create = ras.asked.stream()
                    .filter(one -> one.is(Calls.CREATE_INFOBASE))
                    .findFirst()
                    .orElseThrow();
            assertTrue(create.hex().startsWith("0100000125" + C + "00".repeat(16)), "the id is the server's to give");
            assertTrue(create.hex().endsWith("00000001"), "with a database");
        }
    }

    private static String arguments(Map<String, Operation> by, String command) {
        Operation operation = by.get(command);
        assertNotNull(operation, command);
        return operation.arguments().toString();
    }

    /** A summary goes without a name, as the official utility sends it, and is there although the server has one. */
    @Test
    void describing() throws Exception {
        Keeper keeper = new Keeper(Calls.INFOBASE_SUMMARY, Calls.UPDATE_INFOBASE_SUMMARY, 32, 0, I + "00" + "026962") {
            @Override
            void keep(String changed) {
                super.keep(changed.substring(0, changed.length() - 2) + "026962");
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(keeper);
                Handle handle = new Given(ras.port()).handle()) {
            Applied<InfobaseSummary> applied =
                    facet(handle, InfobaseAdmin.class).describe(CLUSTER, INFOBASE, "words", NEVER);
            assertEquals(List.of(), applied.missing());
            assertTrue(asked(ras).contains("0100000127" + C + I + "05776f726473" + "00"));
            assertEquals(0, ras.count(Calls.AUTHENTICATE_INFOBASE), "no rights in the infobase are needed");
        }
    }

    private static Keeper ending(Keeper keeper) {
        keeper.ending = peer -> {};
        return keeper;
    }
}
