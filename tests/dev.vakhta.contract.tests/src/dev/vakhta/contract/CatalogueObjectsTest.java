package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.SMALL;
import static dev.vakhta.contract.Stand.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Rules, profiles, counters, limits and settings of services, from the first day to the last. */
class CatalogueObjectsTest {
    private static final ClusterFactory MAKE = ClusterFactory.eINSTANCE;

    @Doors
    void rules(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            RuleAdmin admin = stand.facet(RuleAdmin.class);
            UUID cluster = stand.cluster();
            UUID server = stand.server();
            int before = admin.rules(cluster, server, NEVER).size();
            AssignmentRule made = MAKE.createAssignmentRule();
            made.setObjectType("Connection");
            made.setInfobaseName("erp");
            made.setRuleType(2);
            made.setApplicationExt("BackgroundJob.*");
            made.setPriority(5);
            UUID id = admin.insert(cluster, server, made, 0, NEVER);
            assertEquals(id, admin.rules(cluster, server, NEVER).getFirst().getId());
            assertEquals(before + 1, admin.rules(cluster, server, NEVER).size());
            Applied<AssignmentRule> applied = admin.update(
                    cluster,
                    server,
                    id,
                    Change.<AssignmentRule>nothing().with(Literals.ASSIGNMENT_RULE__PRIORITY, 7),
                    0,
                    NEVER);
            assertEquals(List.of(), applied.missing());
            AssignmentRule read = admin.rule(cluster, server, id, NEVER);
            assertEquals(7, read.getPriority());
            assertEquals("BackgroundJob.*", read.getApplicationExt());
            assertEquals(2, read.getRuleType());
            admin.apply(cluster, false, NEVER);
            admin.apply(cluster, true, NEVER);
            admin.remove(cluster, server, id, NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.rule(cluster, server, id, NEVER));
        }
    }

    @Doors
    void profiles(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            ProfileAdmin admin = stand.facet(ProfileAdmin.class);
            SecurityProfile made = MAKE.createSecurityProfile();
            made.setName("Внешние");
            made.setDescr("Внешние отчёты");
            made.setCrypto(true);
            made.setModulesAvailableForExtension("Общий;Клиент");
            admin.create(stand.cluster(), made, NEVER);
            Applied<SecurityProfile> applied = admin.update(
                    stand.cluster(),
                    "Внешние",
                    Change.<SecurityProfile>nothing()
                            .with(Literals.SECURITY_PROFILE__PRIVILEGED_MODE, true)
                            .with(Literals.SECURITY_PROFILE__DESCR, ""),
                    NEVER);
            assertEquals(List.of(), applied.missing());
            SecurityProfile now = Objects.requireNonNull(applied.now());
            assertTrue(now.isCrypto());
            assertTrue(now.isPrivilegedMode());
            assertEquals("Общий;Клиент", now.getModulesAvailableForExtension());
        }
    }

    @Doors
    void countersAndLimits(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            CounterAdmin counters = stand.facet(CounterAdmin.class);
            LimitAdmin limits = stand.facet(LimitAdmin.class);
            UUID cluster = stand.cluster();
            Counter counter = MAKE.createCounter();
            counter.setName("ночь");
            counter.setCollectionTime(3600);
            counter.setGroup(1);
            counter.setFilterType(2);
            counter.setFilter("");
            counter.setMemory(true);
            counter.setDescr("ночные задания");
            counters.create(cluster, counter, NEVER);
            Applied<Counter> counted = counters.update(
                    cluster, "ночь", Change.<Counter>nothing().with(Literals.COUNTER__DURATION, true), NEVER);
            assertEquals(List.of(), counted.missing());
            Counter read = counters.counter(cluster, "ночь", NEVER);
            assertTrue(read.isMemory() && read.isDuration());
            assertEquals(3600, read.getCollectionTime());
            counters.clear(cluster, "ночь", "", NEVER);

            Limit limit = MAKE.createLimit();
            limit.setName("тормоз");
            limit.setCounter("ночь");
            limit.setAction(3);
            limit.setDuration(900_000);
            limit.setErrorMessage("Слишком долго");
            limits.create(cluster, limit, NEVER);
            Applied<Limit> limited = limits.update(
                    cluster, "тормоз", Change.<Limit>nothing().with(Literals.LIMIT__MEMORY, 1L << 40), NEVER);
            assertEquals(List.of(), limited.missing());
            Limit now = limits.limit(cluster, "тормоз", NEVER);
            assertEquals(900_000, now.getDuration());
            assertEquals("Слишком долго", now.getErrorMessage());

            limits.remove(cluster, "тормоз", NEVER);
            fails(FailureKind.NOT_FOUND, () -> limits.limit(cluster, "тормоз", NEVER));
            counters.remove(cluster, "ночь", NEVER);
            fails(FailureKind.NOT_FOUND, () -> counters.counter(cluster, "ночь", NEVER));
        }
    }

    @Doors
    void settingsOfServices(Door door) throws Exception {
        try (Stand stand = new Stand(door, SMALL, "16.0")) {
            ServiceSettingAdmin admin = stand.facet(ServiceSettingAdmin.class);
            UUID cluster = stand.cluster();
            UUID server = stand.server();
            ServiceSetting made = MAKE.createServiceSetting();
            made.setServiceName("EventLogService");
            made.setInfobaseName(stand.there().infobases().getFirst().getName());
            made.setServiceDataDir("/srv/logs one/");
            UUID id = admin.insert(cluster, server, made, NEVER);
            assertEquals(
                    "/srv/logs one/", admin.setting(cluster, server, id, NEVER).getServiceDataDir());
            Applied<ServiceSetting> applied = admin.update(
                    cluster,
                    server,
                    id,
                    Change.<ServiceSetting>nothing().with(Literals.SERVICE_SETTING__SERVICE_DATA_DIR, "/srv/logs/"),
                    NEVER);
            assertEquals(List.of(), applied.missing());
            assertTrue(admin.settings(cluster, server, NEVER).stream()
                    .anyMatch(each -> each.getId().equals(id)));
            List<TransferDirectory> moves = admin.transferDirectories(cluster, server, "EventLogService", NEVER);
            assertTrue(moves.stream().anyMatch(move -> move.getTargetDir().startsWith("/srv/logs/")));
            admin.apply(cluster, server, NEVER);
            admin.remove(cluster, server, id, NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.setting(cluster, server, id, NEVER));
        }
    }
}
