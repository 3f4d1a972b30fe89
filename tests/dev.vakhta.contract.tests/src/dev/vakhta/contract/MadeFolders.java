package dev.vakhta.contract;

import dev.vakhta.format.container.Format;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.file.FileProvider;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A list of two file infobases, or the folder of a stopped cluster with two; and a handle that goes there. */
final class MadeFolders implements Ground {
    private final MemoryJournal journal = new MemoryJournal(1000);
    private final Path folder = Files.createTempDirectory("vakhta-contract").toRealPath();
    private final boolean isList;
    private final Path address;
    private final Handle handle;
    private final UUID cluster;
    private final UUID infobase;

    MadeFolders(Door door) throws IOException, AdministrationException {
        isList = door == Door.FOLDERS;
        address = isList ? list() : registry();
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("folders");
        target.setName("каталоги");
        target.setProvider(door.provider());
        target.setAddress(address.toString());
        target.setCallTimeout(20);
        handle = new FileProvider(folder.resolve("backups"))
                .handle(target, new Environment(CredentialsCallback.NOBODY, journal));
        cluster = facet(ClusterList.class).clusters(Stand.NEVER).getFirst().getId();
        List<InfobaseSummary> infobases = facet(InfobaseList.class).infobases(cluster, Stand.NEVER);
        infobase = infobases.getFirst().getId();
    }

    private Path list() throws IOException {
        Path trade = base("trade");
        Files.write(trade.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        return Files.writeString(
                folder.resolve("bases.v8i"),
                "[Торговля]\nConnect=File=\"%s\";\n[Архив]\nConnect=File=\"%s\";\n".formatted(trade, base("archive")));
    }

    private Path base(String name) throws IOException {
        Path base = Files.createDirectory(folder.resolve(name));
        Files.write(base.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        return base;
    }

    private Path registry() throws IOException {
        Path registry = Files.createDirectories(folder.resolve("srvinfo/reg_1541"));
        String infobase = "{%s,\"%s\",\"\",\"MSSQLServer\",\"sql\",\"db\",\"sa\",\"\",\"\",0,"
                + "{0,00010101000000,00010101000000,\"\",\"\",\"\"},0,0,\"\",0,\"\",\"\",5}";
        Files.writeString(
                registry.resolve("1CV8Clst.lst"),
                "{0,{%s,\"Основной\",1541,\"srv-1c\",0,0,0,0,0,0,0,{0},0,0,1},{2,%s,%s},{0},0,{0}}"
                        .formatted(
                                UUID.randomUUID(),
                                infobase.formatted(UUID.randomUUID(), "erp"),
                                infobase.formatted(UUID.randomUUID(), "zup")));
        return registry.getParent();
    }

    @Override
    public Handle handle() {
        return handle;
    }

    @Override
    public MemoryJournal journal() {
        return journal;
    }

    @Override
    public UUID cluster() {
        return cluster;
    }

    @Override
    public UUID infobase() {
        return infobase;
    }

    @Override
    public Path log() {
        Path beside = isList ? folder.resolve("trade") : folder.resolve("srvinfo/reg_1541/" + infobase);
        return beside.resolve("1Cv8Log");
    }

    @Override
    public void takeAway() throws IOException {
        Files.move(address, elsewhere());
    }

    @Override
    public void bringBack() throws IOException {
        Files.move(elsewhere(), address);
    }

    private Path elsewhere() {
        return address.resolveSibling("elsewhere");
    }

    @Override
    public FailureKind away() {
        return FailureKind.NOT_FOUND;
    }

    @Override
    public void close() throws IOException {
        handle.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
