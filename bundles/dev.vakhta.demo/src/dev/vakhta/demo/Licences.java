package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.License;

/** Licences as the server describes them; made-up series. */
final class Licences {
    private static final String FILE = "file:///var/1C/licenses/20260112093015.lic";

    private Licences() {}

    /** Every third computer has access to a network key, the others get theirs from the server's file. */
    static License ofClient(Actor actor) {
        if (Math.floorMod(actor.host().hashCode(), 3) == 0) {
            String pid = String.valueOf(4000 + Math.floorMod(actor.host().hashCode(), 20_000));
            License key = license("Клиент, ORGL8 Сет 50", "Клиент, " + pid + ", ORGL8 Сетевой 50", "ORGL8", 50);
            key.setLicenseType(1);
            key.setNet(true);
            key.setRmngrPid(pid);
            return key;
        }
        License file = license(
                "Клиент, 500000001234 500 500",
                "Клиент, " + Hardware.HOST + ", 1541, 500000001234 500 500 31.12.2026 23:59:59 (UTC), " + FILE,
                "500000001234",
                500);
        return issuedByServer(file, "2210", 1541);
    }

    static License ofProcess(String pid, int port) {
        License license = license(
                "Сервер, 500000001235 1 1",
                "Сервер, " + pid + ", " + Hardware.HOST + ", " + port + ", 500000001235 1 1, " + FILE,
                "500000001235",
                1);
        return issuedByServer(license, pid, port);
    }

    private static License license(String brief, String full, String series, int users) {
        License license = ClusterFactory.eINSTANCE.createLicense();
        license.setFullName("");
        license.setShortPresentation(brief);
        license.setFullPresentation(full);
        license.setSeries(series);
        license.setMaxUsersAll(users);
        license.setMaxUsersCur(users);
        license.setRmngrAddress("");
        return license;
    }

    private static License issuedByServer(License license, String pid, int port) {
        license.setFullName(FILE);
        license.setIssuedByServer(true);
        license.setRmngrAddress(Hardware.HOST);
        license.setRmngrPid(pid);
        license.setRmngrPort(port);
        return license;
    }
}
