package dev.vakhta.benchmarks;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Session;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Sessions as a busy cluster has them: all fields filled, a licence each, the same ones in every run. */
final class MadeSessions {
    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 3, 14, 8, 30);
    private static final String[] APPLICATIONS = {"1CV8C", "1CV8", "WebClient", "BackgroundJob"};

    private final Random random = new Random(1);

    static List<Session> list(int count) {
        MadeSessions made = new MadeSessions();
        return IntStream.rangeClosed(1, count).mapToObj(made::session).toList();
    }

    private Session session(int number) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(uuid());
        session.setNumber(number);
        session.setInfobase(uuid());
        session.setConnection(uuid());
        session.setProcess(uuid());
        session.setUserName("Иванова Мария Петровна " + number);
        session.setHost("ws-" + random.nextInt(1000));
        session.setAppId(APPLICATIONS[random.nextInt(APPLICATIONS.length)]);
        session.setLocale("ru_RU");
        session.setClientIp("10.20." + random.nextInt(256) + "." + random.nextInt(256));
        session.setDataSeparation("''");
        session.setDbProcInfo(random.nextInt(10) == 0 ? String.valueOf(random.nextInt(500)) : "");
        session.setCurrentServiceName(random.nextInt(20) == 0 ? "FulltextSearch" : "");
        session.setStartedAt(MORNING.plusSeconds(number % 20_000));
        session.setLastActiveAt(session.getStartedAt().plusSeconds(random.nextInt(20_000)));
        session.setPassiveSessionHibernateTime(1200);
        session.setHibernateSessionTerminateTime(86_400);
        counters(session);
        session.getLicenses().add(license());
        return session;
    }

    private void counters(Session session) {
        session.setBytesAll(random.nextLong(1L << 32));
        session.setBytesLast5min(random.nextLong(1L << 20));
        session.setCallsAll(random.nextInt(100_000));
        session.setCallsLast5min(random.nextInt(500));
        session.setDbmsBytesAll(random.nextLong(1L << 32));
        session.setDbmsBytesLast5min(random.nextLong(1L << 20));
        session.setDurationAll(random.nextInt(5_000_000));
        session.setDurationAllDbms(random.nextInt(1_000_000));
        session.setDurationLast5min(random.nextInt(30_000));
        session.setMemoryTotal(random.nextLong(1L << 34));
        session.setMemoryLast5min(random.nextLong(1L << 26) - (1L << 24));
        session.setReadTotal(random.nextLong(1L << 30));
        session.setWriteTotal(random.nextLong(1L << 30));
        session.setCpuTimeTotal(random.nextInt(5_000_000));
    }

    private License license() {
        License license = ClusterFactory.eINSTANCE.createLicense();
        license.setFullName("file:///var/1C/licenses/2024" + random.nextInt(10_000) + ".lic");
        license.setFullPresentation(
                "Сервер, 127.0.0.1, 1541, 8100" + random.nextInt(100_000) + " 500 500, " + license.getFullName());
        license.setIssuedByServer(true);
        license.setMaxUsersAll(500);
        license.setMaxUsersCur(500);
        license.setNet(true);
        license.setRmngrAddress("srv-1c");
        license.setRmngrPid("2318");
        license.setRmngrPort(1541);
        license.setSeries("8100" + random.nextInt(100_000));
        license.setShortPresentation("Сервер, 8100 500 500");
        return license;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
