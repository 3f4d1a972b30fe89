package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import java.time.LocalDateTime;
import java.util.UUID;

/** New records of infobases, filled as a new server fills them. */
final class InfobaseRecord {
    private InfobaseRecord() {}

    /** @param database its name; every third one is in another DBMS */
    static Infobase of(UUID id, String name, String description, String database, int index) {
        boolean microsoft = index % 3 == 2;
        Infobase infobase = blank(id, name);
        infobase.setDescr(description);
        infobase.setDbms(microsoft ? "MSSQLServer" : "PostgreSQL");
        infobase.setDbServer(microsoft ? "srv-sql-01" : "srv-pg-01");
        infobase.setDbName(database);
        infobase.setDbUser(microsoft ? "sa" : "postgres");
        infobase.setDbPassword("demo-" + database);
        infobase.setDateOffset(microsoft ? 2000 : 0);
        return infobase;
    }

    /** @param last 1 for the last one of a cluster, 2 for the one before, … */
    static void lock(Infobase infobase, int last, LocalDateTime now) {
        switch (last) {
            case 1 -> {
                infobase.setSessionsDeny(true);
                infobase.setDeniedFrom(now.minusMinutes(20));
                infobase.setDeniedMessage("Обновление конфигурации.\nВопросы: Иванов, 55-55");
                infobase.setDeniedParameter("Вахта: ivanov@WS-014, 09:05"); // as Vakhta marks it for colleagues
                infobase.setPermissionCode("demo");
                infobase.setScheduledJobsDeny(true);
            }
            case 2 -> {
                infobase.setSessionsDeny(true);
                infobase.setDeniedFrom(now.plusHours(4));
                infobase.setDeniedTo(now.plusHours(6));
                infobase.setDeniedMessage("Технические работы");
            }
            case 3 -> {
                infobase.setSessionsDeny(true);
                infobase.setDeniedFrom(now.minusDays(1).minusHours(2));
                infobase.setDeniedTo(now.minusDays(1));
            }
            case 4 -> infobase.setScheduledJobsDeny(true);
            default -> {}
        }
    }

    /** With everything that has a default. */
    static Infobase blank(UUID id, String name) {
        Infobase infobase = ClusterFactory.eINSTANCE.createInfobase();
        infobase.setId(id);
        infobase.setName(name);
        infobase.setLocale("ru_RU");
        infobase.setLicenseDistribution(1);
        return Records.complete(infobase);
    }
}
