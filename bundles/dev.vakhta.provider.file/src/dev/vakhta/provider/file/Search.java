package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.file.Place.Kind;
import dev.vakhta.provider.handle.Steps;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Looks for infobases below a folder. Links are not followed, and what holds a base is not searched for more. */
final class Search extends SimpleFileVisitor<Path> {
    static final int DEPTH = 8;
    static final int MOST_BASES = 1_000;
    private static final int MOST_FOLDERS = 200_000;
    /** Folders after which the search tells of itself. */
    private static final int REPORT = 1_000;

    private final Path root;
    private final Steps steps;
    private final Pace pace;
    private final List<FileBase> bases = new ArrayList<>();
    private int folders;
    private int repositories;
    private int unread;
    private boolean cut;

    Search(Path root, Steps steps, Pace pace) throws IOException {
        this.root = root.toRealPath(); // where it is a link it is followed
        this.steps = steps;
        this.pace = pace;
    }

    Place run() throws IOException, AdministrationException {
        Files.list(root).close(); // the root itself must be readable
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEPTH, this);
        pace.check();
        steps.made(FileMessage.STAGE_SEARCHED, FileMessage.SEARCHED.text(folders, bases.size()));
        if (repositories > 0) {
            steps.made(FileMessage.STAGE_REPOSITORIES, FileMessage.LEFT_OUT.text(repositories));
        }
        if (unread > 0) {
            steps.made(FileMessage.STAGE_UNREAD, FileMessage.UNREAD_FOLDERS.text(unread));
        }
        if (cut) {
            steps.made(FileMessage.STAGE_CUT, FileMessage.CUT.text(bases.size(), folders));
        }
        if (bases.isEmpty()) {
            throw new AdministrationException(FailureKind.NOT_FOUND, FileMessage.NO_BASES.text(root, folders, DEPTH));
        }
        return Place.of(Kind.ROOT, FileBase.id("cluster", root), Names.of(root), bases);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, @Nullable BasicFileAttributes attributes) throws IOException {
        pace.check();
        if (bases.size() >= MOST_BASES || folders >= MOST_FOLDERS) {
            cut = true;
            return FileVisitResult.TERMINATE;
        }
        folders++;
        if (folders % REPORT == 0) {
            steps.made(FileMessage.STAGE_SEARCHING, FileMessage.SEARCHED.text(folders, bases.size()));
        }
        try {
            return look(folder);
        } catch (IOException e) {
            return visitFileFailed(folder, e);
        }
    }

    private FileVisitResult look(Path folder) throws IOException {
        List<Path> databases = FileBase.databases(folder);
        if (databases.size() == 1) {
            bases.add(FileBase.of(name(folder), folder));
        } else if (databases.size() > 1) {
            bases.add(FileBase.lost(name(folder), folder, FileMessage.TWO_BASES.text(folder, Names.listed(databases))));
        } else if (FileBase.isRepository(folder)) {
            repositories++;
        } else {
            return FileVisitResult.CONTINUE;
        }
        return FileVisitResult.SKIP_SUBTREE;
    }

    /** By its way from the root: folders of one name in different places stay apart. */
    private String name(Path folder) {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException e) throws IOException {
        pace.check();
        unread++;
        return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
