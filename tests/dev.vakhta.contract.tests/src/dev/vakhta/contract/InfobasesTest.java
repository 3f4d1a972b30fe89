package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.testing.Secret;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Infobases from their registration to the end, and their locks. */
class InfobasesTest {
    private static final LocalDateTime FROM = LocalDateTime.of(2026, 11, 24, 22, 0);
    private static final String MESSAGE = "Обновление до 23:00.\n\nКод \"для своих\" : у Петровой";

    private static Infobase made(String name) {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setName(name);
        infobase.setDescr("Учёт и отчётность");
        infobase.setDbms("PostgreSQL");
        infobase.setDbServer("db-1");
        infobase.setDbName("acc");
        infobase.setDbUser("postgres");
        infobase.setDbPassword(Secret.MARK + "-db");
        infobase.setLocale("ru_RU");
        infobase.setLicenseDistribution(1);
        infobase.setScheduledJobsDeny(true);
        return infobase;
    }

    @Doors
    void fromTheFirstDayToTheLast(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            InfobaseAdmin admin = stand.facet(InfobaseAdmin.class);
            UUID id = admin.create(stand.cluster(), made("acc2026"), true, NEVER);
            Infobase read = admin.infobase(stand.cluster(), id, NEVER);
            assertEquals("Учёт и отчётность", read.getDescr());
            assertEquals("db-1", read.getDbServer());
            assertTrue(read.isScheduledJobsDeny());
            assertFalse(read.isSessionsDeny());

            fails(FailureKind.REFUSED, () -> admin.create(stand.cluster(), made("acc2026"), false, NEVER));

            assertEquals(
                    List.of(), admin.describe(stand.cluster(), id, "", NEVER).missing());
            assertEquals("", admin.summary(stand.cluster(), id, NEVER).getDescr());
            Applied<Infobase> applied = admin.update(
                    stand.cluster(),
                    id,
                    Change.<Infobase>nothing()
                            .with(Literals.INFOBASE__DB_SERVER, "db-2")
                            .with(Literals.INFOBASE__DESCR, "Перенесена")
                            .with(Literals.INFOBASE__LICENSE_DISTRIBUTION, 0),
                    NEVER);
            assertEquals(List.of(), applied.missing());
            Infobase now = Objects.requireNonNull(applied.now());
            assertEquals("db-2", now.getDbServer());
            assertEquals("acc", now.getDbName());
            assertTrue(now.isScheduledJobsDeny(), "what was not named stays");

            admin.drop(stand.cluster(), id, true, NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.infobase(stand.cluster(), id, NEVER));
            fails(FailureKind.NOT_FOUND, () -> admin.drop(stand.cluster(), id, false, NEVER));
        }
    }

    @Doors
    void anEmptyChangeSendsNothing(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            stand.facet(InfobaseAdmin.class).update(stand.cluster(), stand.infobase(), Change.nothing(), NEVER);
            assertTrue(stand.journal.newest(99).stream()
                    .noneMatch(op -> op.command().equals("infobase update")));
        }
    }

    /** What a provider has none of is unset when read, declined when named, and no part of what else is asked. */
    private static Change<Infobase> withJobs(SessionLockAdmin admin, Change<Infobase> change, boolean deny) {
        return admin.lacks(Literals.INFOBASE__SCHEDULED_JOBS_DENY) == null
                ? change.with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, deny)
                : change;
    }

    @Doors(SessionLockAdmin.class)
    void aFieldThatIsLackingIsDeclined(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            SessionLockAdmin admin = ground.facet(SessionLockAdmin.class);
            Infobase read = admin.locks(ground.cluster(), ground.infobase(), NEVER);
            for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
                String lacks = admin.lacks(field);
                assertEquals(lacks == null, !field.isUnsettable() || read.eIsSet(field), field.getName());
                if (lacks != null) {
                    Change<Infobase> change = Change.<Infobase>nothing().with(field, true);
                    String sentence = fails(
                                    FailureKind.UNSUPPORTED,
                                    () -> admin.changeLocks(ground.cluster(), ground.infobase(), change, NEVER))
                            .sentence();
                    assertEquals(lacks, sentence);
                }
            }
        }
    }

    @Doors(SessionLockAdmin.class)
    void lockAndUnlock(Door door) throws Exception {
        try (Ground stand = Ground.at(door)) {
            SessionLockAdmin admin = stand.facet(SessionLockAdmin.class);
            UUID id = stand.infobase();
            Change<Infobase> lock = Change.<Infobase>nothing()
                    .with(Literals.INFOBASE__SESSIONS_DENY, true)
                    .with(Literals.INFOBASE__DENIED_FROM, FROM)
                    .with(Literals.INFOBASE__DENIED_TO, FROM.plusHours(1))
                    .with(Literals.INFOBASE__DENIED_MESSAGE, MESSAGE)
                    .with(Literals.INFOBASE__DENIED_PARAMETER, "ремонт")
                    .with(Literals.INFOBASE__PERMISSION_CODE, Secret.MARK + "КодДоступа");
            lock = withJobs(admin, lock, true);
            Applied<Infobase> locked = admin.changeLocks(stand.cluster(), id, lock, NEVER);
            assertEquals(List.of(), locked.missing());
            Infobase read = admin.locks(stand.cluster(), id, NEVER);
            assertEquals(List.of(), lock.missingIn(read));

            Change<Infobase> longer = Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_TO, FROM.plusHours(2));
            assertEquals(
                    List.of(),
                    admin.changeLocks(stand.cluster(), id, longer, NEVER).missing());
            Infobase still = admin.locks(stand.cluster(), id, NEVER);
            assertEquals(FROM, still.getDeniedFrom(), "dates travel together");
            assertEquals("ремонт", still.getDeniedParameter(), "what was not named stays");

            Change<Infobase> unlock = Change.<Infobase>nothing()
                    .with(Literals.INFOBASE__SESSIONS_DENY, false)
                    .with(Literals.INFOBASE__DENIED_FROM, null)
                    .with(Literals.INFOBASE__DENIED_TO, null)
                    .with(Literals.INFOBASE__DENIED_MESSAGE, "")
                    .with(Literals.INFOBASE__PERMISSION_CODE, "");
            unlock = withJobs(admin, unlock, false);
            assertEquals(
                    List.of(),
                    admin.changeLocks(stand.cluster(), id, unlock, NEVER).missing());
            Infobase open = admin.locks(stand.cluster(), id, NEVER);
            assertNull(open.getDeniedTo());
            assertFalse(open.isSessionsDeny());
            if (door.isOfCluster()) { // a file that locks nothing any more goes as a whole, into a backup
                assertEquals("ремонт", open.getDeniedParameter(), "what was not named stays");
            }
            assertTrue(
                    stand.journal().newest(99).stream()
                            .noneMatch(op -> op.toString().contains(Secret.MARK)),
                    "the code opens a locked base and is nobody's business");
        }
    }
}
