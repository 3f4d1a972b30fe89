package dev.vakhta.demo;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** New records of what a cluster runs on, filled as a new server fills them. */
final class Parts {
    private static final ClusterFactory MAKE = ClusterFactory.eINSTANCE;
    private static final String[][] SERVICES = {
        {"LicenseService", "Сервис лицензирования"},
        {"EventLogService", "Сервис журналов регистрации"},
        {"SessionDataService", "Сервис сеансовых данных"},
        {"TransactionLockService", "Сервис транзакционных блокировок"},
        {"FulltextSearchService", "Сервис полнотекстового поиска"},
        {"JobService", "Сервис заданий"},
        {"ClusterConfigService", "Сервис конфигурации кластера"}
    };

    private Parts() {}

    static Cluster cluster(UUID id, String name, String host, int port) {
        Cluster cluster = MAKE.createCluster();
        cluster.setId(id);
        cluster.setName(name);
        cluster.setHost(host);
        cluster.setPort(port);
        cluster.setExpirationTimeout(60);
        cluster.setLifetimeLimit(0);
        cluster.setMaxMemorySize(0);
        cluster.setMaxMemoryTimeLimit(0);
        cluster.setSecurityLevel(0);
        cluster.setSessionFaultToleranceLevel(0);
        cluster.setLoadBalancingMode(0);
        cluster.setErrorsCountThreshold(0);
        cluster.setKillProblemProcesses(true);
        cluster.setKillByMemoryWithDump(false);
        cluster.setReserved16(1);
        cluster.setAllowAccessRightAuditEventsRecording(false);
        cluster.setPingPeriod(30_000);
        cluster.setPingTimeout(60_000);
        cluster.setRestartSchedule("");
        return cluster;
    }

    static WorkingServer server(UUID id, String host, int port, boolean central) {
        WorkingServer server = MAKE.createWorkingServer();
        server.setId(id);
        server.setAgentHost(host);
        server.setAgentPort(1540);
        server.setName(central ? "Центральный сервер" : "Рабочий сервер");
        server.setMain(central);
        server.setDedicateManagers(false);
        server.setInfobasesLimit(8);
        server.setMemoryLimit(0);
        server.setSafeWorkingProcessesMemoryLimit(0);
        server.setSafeCallMemoryLimit(0);
        server.setCriticalTotalMemory(0);
        server.setTemporaryAllowedTotalMemory(0);
        server.setTemporaryAllowedTotalMemoryTimeLimit(300);
        server.setConnectionsLimit(256);
        server.setClusterPort(port);
        PortRange ports = MAKE.createPortRange();
        ports.setLow(port + 19);
        ports.setHigh(port + 50);
        server.getPortRanges().add(ports);
        server.setServicePrincipalName("1C/" + host);
        server.setRestartSchedule("");
        server.setReserved16(0);
        return server;
    }

    static WorkingProcess process(World world, String host, int port, boolean licensed) {
        WorkingProcess process = MAKE.createWorkingProcess();
        process.setId(world.uuid());
        process.setHost(host);
        process.setPort(port);
        process.setPid(String.valueOf(world.between(2_000, 30_000)));
        process.setEnabled(true);
        process.setRunning(1);
        process.setUse(1);
        process.setReserve(false);
        process.setCapacity(1000);
        process.setMemoryExcessTime(0);
        process.setAvgBackCallTime(0);
        process.setAvailablePerformance((int) world.between(90, 260));
        process.setSelectionSize((int) world.between(8_000, 120_000));
        process.setStartedAt(World.time(world.now() - world.between(1, 14) * 86_400_000 - 3_600_000));
        process.setAvgServerCallTime(world.between(100, 900) / 1e6);
        process.setAvgDbCallTime(world.between(100, 2_000) / 1e6);
        process.setAvgLockCallTime(world.between(0, 60) / 1e6);
        process.setAvgCallTime(
                process.getAvgServerCallTime() + process.getAvgDbCallTime() + process.getAvgLockCallTime());
        process.setAvgThreads(world.between(1, 900) / 1e3);
        if (licensed) {
            process.getLicenses().add(Licences.ofProcess(process.getPid(), port));
        }
        return process;
    }

    static Manager manager(UUID id, String host, int port) {
        Manager manager = MAKE.createManager();
        manager.setId(id);
        manager.setDescr("Главный менеджер кластера");
        manager.setHost(host);
        manager.setPort(port);
        manager.setUsing(1);
        manager.setPid("2210");
        return manager;
    }

    static List<ClusterService> services(UUID manager) {
        List<ClusterService> services = new ArrayList<>();
        for (String[] names : SERVICES) {
            ClusterService service = MAKE.createClusterService();
            service.setName(names[0]);
            service.setDescr(names[1]);
            service.setMainOnly(names[0].startsWith("Cluster") ? 1 : 0);
            service.getManagers().add(manager);
            services.add(service);
        }
        return services;
    }
}
