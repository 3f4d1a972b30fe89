package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules, settings of services, profiles, counters and limits. */
class CatalogueTest {
    private static final ClusterFactory MAKE = ClusterFactory.eINSTANCE;
    private static final UUID WRONG = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final DemoServer demo = DemoServer.start(DemoOptions.defaults());
    private final TestClient client = TestClient.inside(demo);
    private final DemoCluster observed = demo.cluster();
    private final UUID cluster = observed.id();
    private final UUID server = observed.servers().get(0).getId();

    CatalogueTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void rulesKeepTheirPlaces() throws IOException {
        List<UUID> before = ids(client.ask(Calls.RULES, cluster, server));
        assertEquals(2, before.size());
        UUID top = client.ask(Calls.SAVE_RULE, cluster, server, rule("Бухгалтерия"), 0);
        UUID end = client.ask(Calls.SAVE_RULE, cluster, server, rule("Торговля"), 99);
        assertEquals(List.of(top, before.get(0), before.get(1), end), ids(observed.rules(server)));

        AssignmentRule read = client.ask(Calls.RULE, cluster, server, top);
        read.setPriority(11);
        assertEquals(top, client.ask(Calls.SAVE_RULE, cluster, server, read, 2));
        assertEquals(List.of(before.get(0), before.get(1), top, end), ids(observed.rules(server)));
        assertEquals(11, observed.rules(server).get(2).getPriority());

        client.ask(Calls.REMOVE_RULE, cluster, server, end);
        String text = "Требование размещения " + end + " не найдено";
        assertEquals(text, client.refused(Calls.RULE, cluster, server, end).text());
        assertEquals(
                text, client.refused(Calls.REMOVE_RULE, cluster, server, end).text());
        read.setId(end);
        assertEquals(
                text, client.refused(Calls.SAVE_RULE, cluster, server, read, 0).text());
        assertEquals(
                "ServerNotFound", client.refused(Calls.RULES, cluster, WRONG).name());
    }

    @Test
    void rulesAreAppliedInParts() throws IOException {
        assertNull(observed.rulesAppliedWith());
        client.ask(Calls.APPLY_RULES, cluster, 1);
        assertEquals(1, observed.rulesAppliedWith());
        client.ask(Calls.APPLY_RULES, cluster, 0);
        assertEquals(0, observed.rulesAppliedWith());
    }

    @Test
    void profilesAreMadeByNamingThem() throws IOException {
        SecurityProfile profile = client.ask(Calls.PROFILES, cluster).get(0);
        profile.setCrypto(false);
        client.ask(Calls.SAVE_PROFILE, cluster, profile);
        assertEquals(1, observed.profiles().size());
        assertFalse(observed.profiles().get(0).isCrypto());
        profile.setName("Новый");
        client.ask(Calls.SAVE_PROFILE, cluster, profile);
        assertEquals(
                List.of("ВнешниеОбработки", "Новый"),
                observed.profiles().stream().map(SecurityProfile::getName).toList());
    }

    @Test
    void countersComeAndGo() throws IOException {
        Counter counter = client.ask(Calls.COUNTERS, cluster).get(0);
        counter.setName("Память");
        counter.setMemory(true);
        client.ask(Calls.SAVE_COUNTER, cluster, counter);
        assertTrue(client.ask(Calls.COUNTER, cluster, "Память").isMemory());
        assertEquals(2, observed.counters().size());
        client.ask(Calls.CLEAR_COUNTER, cluster, "Память", "user=Иванов");
        assertEquals("user=Иванов", observed.clearedFor("Память"));
        client.ask(Calls.REMOVE_COUNTER, cluster, "Память");
        String text = "Счетчик Память не найден";
        assertEquals(text, client.refused(Calls.COUNTER, cluster, "Память").text());
        assertEquals(
                text, client.refused(Calls.CLEAR_COUNTER, cluster, "Память", "").text());
        assertEquals(1, observed.counters().size());
    }

    @Test
    void limitsComeAndGo() throws IOException {
        Limit limit = client.ask(Calls.LIMITS, cluster).get(0);
        assertEquals(observed.counters().get(0).getName(), limit.getCounter());
        limit.setCall(7);
        client.ask(Calls.SAVE_LIMIT, cluster, limit);
        assertEquals(7, observed.limits().get(0).getCall());
        client.ask(Calls.REMOVE_LIMIT, cluster, limit.getName());
        assertEquals(List.of(), client.ask(Calls.LIMITS, cluster));
        assertEquals(
                "Ограничение ресурсов " + limit.getName() + " не найдено",
                client.refused(Calls.LIMIT, cluster, limit.getName()).text());
    }

    @Test
    void settingsOfServicesTakeEffectWhenApplied() throws IOException {
        assertEquals(
                "Unsupported",
                client.refused(Calls.SERVICE_SETTINGS, cluster, server).name(),
                "at 11.0");
        client.openEndpoint("16.0");
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "", "");
        assertTrue(client.ask(Calls.SERVICE_SETTINGS, cluster, server).get(0).isActive());
        ServiceSetting said = MAKE.createServiceSetting();
        said.setServiceName("FulltextSearchService");
        said.setInfobaseName("Торговля");
        said.setServiceDataDir("/srv/search/");
        UUID id = client.ask(Calls.SAVE_SERVICE_SETTING, cluster, server, said);
        assertFalse(client.ask(Calls.SERVICE_SETTING, cluster, server, id).isActive());
        List<TransferDirectory> moves =
                client.ask(Calls.TRANSFER_DIRECTORIES, cluster, server, "FulltextSearchService");
        assertEquals(
                List.of("Торговля"),
                moves.stream().map(TransferDirectory::getInfobaseName).toList());
        assertTrue(moves.get(0).getTargetDir().startsWith("/srv/search/reg_1541/"), moves::toString);

        client.ask(Calls.APPLY_SERVICE_SETTINGS, cluster, server);
        assertTrue(observed.serviceSettings(server).get(1).isActive());
        assertEquals(List.of(), client.ask(Calls.TRANSFER_DIRECTORIES, cluster, server, "FulltextSearchService"));
        client.ask(Calls.REMOVE_SERVICE_SETTING, cluster, server, id);
        assertEquals(
                "ServiceSettingNotFound",
                client.refused(Calls.SERVICE_SETTING, cluster, server, id).name());
        assertEquals(1, observed.serviceSettings(server).size());
    }

    @Test
    void theSameSeedGivesTheSameIdsAndBothClustersTheirOwn() throws IOException {
        try (DemoServer again = DemoServer.start(DemoOptions.defaults());
                DemoServer other = DemoServer.start(DemoOptions.defaults().withSeed(2))) {
            List<UUID> mine = ids(observed.rules(server));
            assertEquals(mine, ids(again.cluster().rules(server)));
            UUID others = other.cluster().servers().get(0).getId();
            assertFalse(mine.contains(ids(other.cluster().rules(others)).get(0)));
            DemoCluster second = demo.clusters().get(1);
            UUID its = second.servers().get(0).getId();
            assertFalse(mine.contains(ids(second.rules(its)).get(0)));
        }
    }

    private static List<UUID> ids(List<AssignmentRule> rules) {
        return rules.stream().map(AssignmentRule::getId).toList();
    }

    private static AssignmentRule rule(String infobase) {
        AssignmentRule rule = MAKE.createAssignmentRule();
        rule.setInfobaseName(infobase);
        rule.setRuleType(2);
        return rule;
    }
}
