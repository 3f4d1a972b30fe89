package dev.vakhta.provider.file;

import dev.vakhta.format.registry.RegistryFolder;
import dev.vakhta.format.v8i.ConnectString;
import dev.vakhta.format.v8i.InfobaseList;
import dev.vakhta.format.v8i.Section;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.file.Place.Group;
import dev.vakhta.provider.file.Place.Kind;
import dev.vakhta.provider.handle.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out what an address is, and tells of it. */
final class Places {
    private static final String LIST = ".v8i";
    private static final String DATABASE = FileBase.DATABASE.toLowerCase(Locale.ROOT);
    private static final String REPOSITORY = "1cv8ddb.1cd";
    private static final Set<String> REGISTRY = Set.of("1cv8clst.lst", "1cv8clsto.lst", "1cv8wsrv.lst");

    private final Steps steps;
    private final Pace pace;

    Places(Steps steps, Pace pace) {
        this.steps = steps;
        this.pace = pace;
    }

    Place find(Path address) throws IOException, AdministrationException {
        if (Files.isDirectory(address)) {
            return folder(address);
        }
        if (!Files.isRegularFile(address)) {
            throw missing(address);
        }
        String name = Names.of(address).toLowerCase(Locale.ROOT);
        Path folder = address.toAbsolutePath().getParent();
        if (name.endsWith(LIST)) {
            return list(address);
        }
        if (folder != null && (name.equals(DATABASE) || name.equals(REPOSITORY))) {
            return base(folder);
        }
        if (folder != null && REGISTRY.contains(name)) {
            return registry(folder);
        }
        throw new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.OTHER_FILE.text(address));
    }

    private static AdministrationException missing(Path address) throws IOException {
        Path there = address;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there == null) {
            return new AdministrationException(FailureKind.UNREACHABLE, FileMessage.DRIVE_GONE.text(address));
        }
        if (there.equals(address)) {
            return new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.OTHER_FILE.text(address));
        }
        Files.list(there).close(); // what cannot be looked into is not missing
        return new AdministrationException(FailureKind.NOT_FOUND, FileMessage.NOTHING_THERE.text(address, there));
    }

    private Place folder(Path folder) throws IOException, AdministrationException {
        if (!FileBase.databases(folder).isEmpty() || FileBase.isRepository(folder)) {
            return base(folder);
        }
        boolean registry = !Names.files(folder, name -> REGISTRY.contains(name.toLowerCase(Locale.ROOT)))
                .isEmpty();
        if (registry || !RegistryFolder.in(folder).isEmpty()) {
            return registry(folder);
        }
        return new Search(folder, steps, pace).run();
    }

    private Place base(Path folder) throws IOException, AdministrationException {
        FileBase.checkOne(folder, FileBase.databases(folder));
        steps.made(FileMessage.STAGE_BASE, folder.toString());
        return Place.of(
                Kind.BASE,
                FileBase.id("cluster", folder),
                Names.of(folder),
                List.of(FileBase.of(Names.of(folder), folder)));
    }

    private Place list(Path file) throws IOException {
        InfobaseList list = InfobaseList.read(file);
        steps.made(FileMessage.STAGE_LIST, file.toString());
        Map<UUID, FileBase> bases = new LinkedHashMap<>();
        int others = 0;
        for (Section section : list.infobases()) {
            ConnectString connect = section.connect();
            String folder = connect.value("File");
            if (connect.kind() == ConnectString.Kind.FILE && folder != null) {
                FileBase base = member(section.name(), folder);
                bases.putIfAbsent(base.id(), base); // several names of one base
            } else {
                others++;
            }
        }
        steps.made(FileMessage.STAGE_FOUND, FileMessage.FOUND.text(bases.size()));
        if (others > 0) {
            steps.made(FileMessage.STAGE_OTHERS, FileMessage.LEFT_OUT.text(others));
        }
        long lost = bases.values().stream()
                .filter(base -> !base.problem().isEmpty())
                .count();
        if (lost > 0) {
            steps.made(FileMessage.STAGE_LOST, FileMessage.FOUND.text(lost));
        }
        return Place.of(Kind.LIST, FileBase.id("cluster", file), Names.of(file), List.copyOf(bases.values()));
    }

    /** A base of a list that is not there stays in it, with the reason. */
    private FileBase member(String name, String written) throws IOException {
        pace.check();
        Path folder;
        try {
            folder = Path.of(written.strip()).normalize();
        } catch (InvalidPathException e) {
            return FileBase.unnamed(name, written);
        }
        if (!folder.isAbsolute()) {
            return FileBase.lost(name, folder, FileMessage.OTHER_SYSTEM.text(written));
        }
        try {
            FileBase.checkOne(folder, FileBase.databases(folder));
            return FileBase.of(name, folder);
        } catch (AdministrationException e) {
            return FileBase.lost(name, folder, e.sentence());
        } catch (IOException e) {
            return FileBase.lost(name, folder, Failures.of(e, folder).sentence());
        }
    }

    private Place registry(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>(RegistryFolder.in(folder));
        if (folders.isEmpty()) {
            folders.add(folder);
        }
        List<Group> groups = new ArrayList<>();
        IOException failed = null;
        for (Path each : folders) {
            pace.check();
            try {
                groups.add(group(RegistryFolder.read(each)));
            } catch (IOException e) {
                failed = e;
                steps.made(FileMessage.STAGE_UNREAD, Failures.of(e, each).sentence());
            }
        }
        if (groups.isEmpty() && failed != null) {
            throw failed;
        }
        return new Place(Kind.REGISTRY, List.copyOf(groups));
    }

    private Group group(RegistryFolder read) {
        steps.made(FileMessage.STAGE_REGISTRY, read.path().toString());
        if (!read.previous().isEmpty()) {
            steps.made(FileMessage.STAGE_PREVIOUS, read.previous());
        }
        List<String> problems = read.registry().problems();
        if (!problems.isEmpty()) {
            steps.made(FileMessage.STAGE_UNREAD, String.join(" ", problems));
        }
        steps.made(
                FileMessage.STAGE_FOUND,
                FileMessage.FOUND.text(read.registry().infobases().size()));
        return new Group(
                read.registry().cluster().id(),
                read.registry().cluster().name(),
                read.registry().cluster(),
                List.of(),
                read.registry().infobases());
    }
}
