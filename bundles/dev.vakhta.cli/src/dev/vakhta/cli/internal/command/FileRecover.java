package dev.vakhta.cli.internal.command;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.FileKind;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.file.Found;
import dev.vakhta.cli.internal.file.LookFacts;
import dev.vakhta.cli.internal.file.WayFacts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.recovery.Recover;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Opens an infobase again: shows what locks it, with the permission code, and the ways there are; or sets files aside, or gives a backup
 * back, after a plan.
 */
final class FileRecover implements Command {
    private static final String SET_ASIDE = "--set-aside";
    private static final List<String> ASIDE = List.of(Recover.LOCK, Recover.LEFTOVERS, Recover.SIMILAR);
    private static final String ONLY = "--only";
    private static final String RESTORE = "--restore";
    private static final String SWAP = "--swap";
    private static final String BACKUPS = "--list-backups";

    private final Surroundings around;
    private final Processing recover;
    private final Supplier<String> path;
    private final Supplier<List<String>> aside;
    private final Supplier<@Nullable String> only;
    private final Supplier<@Nullable String> restore;
    private final BooleanSupplier swap;
    private final Supplier<@Nullable String> reason;
    private final BooleanSupplier listBackups;
    private final RunOptions run;

    FileRecover(Surroundings around, Options options, Processing recover) {
        this.around = around;
        this.recover = recover;
        this.path = options.operand(FileMessage.PATH_BASE);
        options.section(CommandMessage.SECTION_RUN);
        this.aside = options.texts(SET_ASIDE, FileMessage.SET_ASIDE);
        this.only = options.text(ONLY, FileMessage.ONLY);
        this.restore = options.text(RESTORE, FileMessage.RESTORE);
        this.swap = options.flag(SWAP, FileMessage.SWAP);
        this.reason = options.text("--reason", FileMessage.REASON);
        this.listBackups = options.flag(BACKUPS, FileMessage.LIST_BACKUPS);
        this.run = new RunOptions(around, options, FileMessage.JSON_RECOVER);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Map<String, String> given = given();
        Found found = Found.at(path.get());
        if (given.isEmpty() && found.kind() == FileKind.LOCK && found.base().isEmpty()) {
            return FileInfo.lock(around, found, run.isJson(), true);
        }
        if (given.isEmpty()) {
            return FileBase.visit(around, found, listBackups.getAsBoolean() ? this::backups : this::look);
        }
        run.checkAnswers();
        Values values = new Values(recover.declaration().parameters(), given);
        return FileBase.visit(around, found, base -> {
            check(base);
            return run.run(Kind.INFOBASE, recover, List.of(base.chosen()), values, ExitCode.DONE);
        });
    }

    /** @return what the processing takes; nothing: only a look is wanted */
    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (String what : aside.get()) {
            if (!ASIDE.contains(what)) {
                throw new Complaint(FileMessage.NOT_ASIDE.text(SET_ASIDE, what, String.join(", ", ASIDE)));
            }
            given.put(what, "true");
        }
        boolean moves = !given.isEmpty();
        if (given.containsKey(Recover.SIMILAR) && only.get() == null) {
            throw new Complaint(FileMessage.NAME_IT.text(SET_ASIDE + " " + Recover.SIMILAR, ONLY));
        }
        String backup = restore.get();
        if (backup != null) {
            if (moves) {
                throw new Complaint(CommandMessage.ONE_OF.text(SET_ASIDE, RESTORE));
            }
            if (backup.isBlank()) {
                throw new Complaint(FileMessage.NO_BACKUP.text(backup));
            }
            given.put(Recover.RESTORE, backup);
        }
        if (listBackups.getAsBoolean() && !given.isEmpty()) {
            throw new Complaint(CommandMessage.ONE_OF.text(BACKUPS, moves ? SET_ASIDE : RESTORE));
        }
        needs(ONLY, only.get() != null, SET_ASIDE, moves);
        needs(SWAP, swap.getAsBoolean(), RESTORE, backup != null);
        needs("--reason", reason.get() != null, SET_ASIDE, moves);
        put(given, Recover.FILE, only.get());
        put(given, Recover.SWAP, swap.getAsBoolean() ? "true" : null);
        put(given, Recover.REASON, reason.get());
        return given;
    }

    private static void needs(String option, boolean isGiven, String other, boolean isThere) {
        if (isGiven && !isThere) {
            throw new Complaint(FileMessage.BELONGS_TO.text(option, other));
        }
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /** @throws Complaint a file or a backup that was named is not there */
    private void check(FileBase base) throws AdministrationException {
        String backup = restore.get();
        if (backup != null
                && base.backups(around.cancel()).stream().noneMatch(one -> Recover.isCalled(one, backup.strip()))) {
            throw new Complaint(FileMessage.NO_BACKUP.text(backup));
        }
        String file = only.get();
        if (file == null) {
            return;
        }
        Look look = base.look(around.cancel());
        List<String> files = base.recovery().ways(look).stream()
                .flatMap(way -> way.files().stream())
                .map(BaseFile::name)
                .toList();
        if (!files.contains(file)) {
            throw new Complaint(
                    FileMessage.NOT_THERE.text(file, files.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private ExitCode look(FileBase base) throws AdministrationException, IOException {
        Look look = base.look(around.cancel());
        List<Way> ways = base.recovery().ways(look);
        List<Backup> backups = base.backups(around.cancel());
        LookFacts facts = new LookFacts(look, true);
        if (run.isJson()) {
            JsonObject json = facts.json();
            json.add("ways", Json.array(ways.stream().map(WayFacts::json).toList()));
            json.add("backups", Json.array(backups.stream().map(WayFacts::json).toList()));
            Json.print(around.terminal().out(), json);
        } else {
            facts.print(around.terminal());
            around.terminal().out().println();
            WayFacts.print(look.folder(), ways, around.terminal().out());
            if (!backups.isEmpty()) {
                around.terminal().out().println();
                WayFacts.printBackups(backups, around.terminal());
            }
        }
        return ExitCode.DONE;
    }

    private ExitCode backups(FileBase base) throws AdministrationException, IOException {
        List<Backup> backups = base.backups(around.cancel());
        if (run.isJson()) {
            Json.print(
                    around.terminal().out(),
                    Json.array(backups.stream().map(WayFacts::json).toList()));
        } else if (backups.isEmpty()) {
            around.terminal().err().println(FileMessage.BACKUPS_NONE.text());
        } else {
            WayFacts.printBackups(backups, around.terminal());
        }
        return ExitCode.DONE;
    }
}
