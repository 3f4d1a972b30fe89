package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
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
