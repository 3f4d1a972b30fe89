package dev.vakhta.processing.undo;

import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Listing.Broken;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.files.Exclusive;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.SecretTexts;
import dev.vakhta.provider.target.SecureStorage;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder with a file for each run that changed locks: {@code ID.json}, and {@code ID.lock}, which whoever has the entry holds. What was
 * given back goes to the folder {@code old}. Work on the folder is done alone ({@code journal.lock}), and is short; nobody is asked
 * anything meanwhile.
 */
public final class UndoJournal {
    /** A run over a thousand infobases has some two megabytes. */
    static final int MAX_BYTES = 16 << 20;

    private static final Logger LOG = System.getLogger(UndoJournal.class.getName());
    private static final String ENTRY = ".json";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static volatile @Nullable UndoJournal ofPerson;

    private final Path folder;
    private final SecretTexts secrets;
    private final Owner owner;

    /** @param folder made when the first run begins */
    public UndoJournal(Path folder, SecretTexts secrets, Owner owner) {
        this.folder = folder.toAbsolutePath();
        this.secrets = secrets;
        this.owner = owner;
    }

    /** The person's, which the built-in processings use: in the state directory, unless {@link #use} said otherwise. */
    public static UndoJournal ofPerson() {
        UndoJournal told = ofPerson;
        if (told == null) {
            UserDirectories directories = UserDirectories.ofSystem();
            SecretTexts storage = new SecureStorage(directories, System.getenv(AskingSecrets.VARIABLE));
            told = new UndoJournal(directories.undo(), storage, Owner.here("Vakhta"));
            ofPerson = told;
        }
        return told;
    }

    /** Who works with it here. */
    public Owner owner() {
        return owner;
    }

    /** Said once by the application as it starts: who asks for a master password, and what the application is called. */
    public static void use(UndoJournal journal) {
        ofPerson = journal;
    }

    /**
     * A run of this process. Who begins it closes it.
     *
     * @throws AdministrationException UNSUPPORTED: the folder cannot be used
     */
    public UndoRun begin(String title) throws AdministrationException {
        Instant now = Instant.now();
        String id = DAY.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Entry entry = new Entry(id, now, title, owner, null, List.of());
        return alone(() -> {
            Claim claim = held(Claim.on(lock(id)), entry, title);
            try {
                write(entry);
                return new UndoRun(this, entry, claim, true);
            } catch (IOException e) {
                claim.release();
                throw e;
            }
        });
    }

    /**
     * An entry to be restored from. Who resumes it closes it; until then it is alive to all others.
     *
     * @param forced also one of another computer
     * @throws AdministrationException NOT_ALLOWED: somebody has it; NOT_FOUND: there is nothing to restore any more
     */
    public UndoRun resume(Entry entry, boolean forced) throws AdministrationException {
        return alone(() -> {
            String first = first(entry);
            Entry now = Files.exists(file(entry.id())) ? read(entry.id()) : null;
            if (now == null || now.open().isEmpty()) {
                throw new AdministrationException(FailureKind.NOT_FOUND, UndoMessage.GONE.text(first));
            }
            Standing standing = standing(now);
            if (standing == Standing.ALIVE || standing == Standing.UNKNOWN && !forced) {
                throw new Unrestored(now, standing).refusal(first);
            }
            return new UndoRun(this, now, held(Claim.on(lock(now.id())), now, first), false);
        });
    }

    private static String first(Entry entry) {
        return entry.open().stream()
                .map(one -> one.place().infobaseName())
                .findFirst()
                .orElse("");
    }

    private static Claim held(@Nullable Claim claim, Entry entry, String name) throws AdministrationException {
        if (claim == null) {
            throw new Unrestored(entry, Standing.ALIVE).refusal(name);
        }
        return claim;
    }

    /**
     * What there is. Entries of which a crash only left the tidying are put away on the way.
     *
     * @throws AdministrationException UNSUPPORTED: the folder cannot be used
     */
    public Listing list() throws AdministrationException {
        if (!Files.isDirectory(folder)) {
            return new Listing(List.of(), List.of());
        }
        List<UndoRun> finished = new ArrayList<>();
        Listing listing = alone(() -> {
            tidy();
            Content content = content();
            List<Unrestored> unrestored = new ArrayList<>();
            for (Entry entry : content.entries()) {
                Standing standing = standing(entry);
                Entry left = standing == Standing.OWNERLESS ? withoutTaken(entry, content.entries()) : entry;
                if (!left.open().isEmpty()) {
                    unrestored.add(new Unrestored(left, standing));
                } else if (standing == Standing.OWNERLESS) {
                    finished.add(new UndoRun(this, left, held(Claim.on(lock(left.id())), left, ""), false));
                }
            }
            return new Listing(unrestored, content.broken());
        });
        finished.forEach(UndoRun::close);
        return listing;
    }

    /** Without what another one took over, in case that one died before it could say so here. */
    private Entry withoutTaken(Entry entry, List<Entry> all) throws IOException {
        Entry left = entry;
        for (Entry other : all) {
            for (ChangedInfobase taken : other.infobases()) {
                ChangedInfobase one = taken.instead().equals(entry.id()) ? left.open(taken.place()) : null;
                if (one != null) {
                    left = left.with(one.now(State.LEFT_ALONE, UndoMessage.TAKEN_OVER.text(other.title())));
                }
            }
        }
        if (left != entry) {
            write(left);
        }
        return left;
    }

    /** Files of those who died within a write or before the first one. */
    private void tidy() throws IOException {
        for (Path file : files(".new")) {
            Files.delete(file);
        }
        for (Path file : files(".lock")) {
            String id = id(file, ".lock");
            Claim claim = id.equals("journal") || Files.exists(file(id)) ? null : Claim.on(file);
            if (claim != null) {
                claim.release();
                Files.delete(file);
            }
        }
    }

    private Standing standing(Entry entry) throws IOException {
        if (!entry.owner().host().equals(owner.host())) {
            return Standing.UNKNOWN;
        }
        if (entry.ended() == null && entry.owner().runsHere()) {
            return Standing.ALIVE;
        }
        Claim claim = Claim.on(lock(entry.id()));
        if (claim != null) {
            claim.release();
        }
        return claim == null ? Standing.ALIVE : Standing.OWNERLESS;
    }

    Codes codes(Entry entry) {
        return new Codes(secrets, entry.id());
    }

    /**
     * Writes what is about to be set, unless another entry names the infobase.
     *
     * @param over the one that is taken over: it is marked so after this one is written, as in between both had better name it
     */
    void write(Entry entry, ChangedInfobase changed, @Nullable Entry over) throws AdministrationException {
        Place place = changed.place();
        alone(() -> {
            Claim claim = over == null ? null : held(Claim.on(lock(over.id())), over, place.infobaseName());
            try {
                for (Entry other : content().entries()) {
                    ChangedInfobase named = other.open(place);
                    boolean taken = over != null && other.id().equals(over.id());
                    if (named != null && !taken && !other.id().equals(entry.id())) {
                        throw new Unrestored(other, standing(other)).refusal(place.infobaseName());
                    }
                }
                write(entry);
                if (over != null) {
                    Entry now = read(over.id());
                    ChangedInfobase given = now.open(place);
                    if (given != null) {
                        write(now.with(given.now(State.LEFT_ALONE, UndoMessage.TAKEN_OVER.text(entry.title()))));
                    }
                }
            } finally {
                if (claim != null) {
                    claim.release();
                }
            }
            return entry;
        });
    }

    /** Writes how far it got. */
    void update(Entry entry) throws AdministrationException {
        alone(() -> {
            write(entry);
            return entry;
        });
    }

    /** Puts away an entry of which nothing is open, with its secrets; the claim ends. What fails is done by a later {@link #list}. */
    void finish(Entry entry, Claim claim) {
        try {
            secrets.remove(entry.id());
            alone(() -> {
                claim.release();
                if (entry.infobases().isEmpty()) {
                    Files.deleteIfExists(file(entry.id()));
                } else {
                    Path old = Files.createDirectories(folder.resolve("old"));
                    Durable.move(file(entry.id()), old.resolve(entry.id() + ENTRY));
                }
                Files.deleteIfExists(lock(entry.id()));
                return entry;
            });
        } catch (IOException | AdministrationException e) {
            LOG.log(Level.WARNING, "undo journal: " + file(entry.id()) + " could not be put away", e);
        } finally {
            drop(claim);
        }
    }

    /** Lets go of an entry that is to be restored later. */
    void release(Entry entry, Claim claim) {
        try {
            alone(() -> {
                write(entry);
                return entry;
            });
        } catch (AdministrationException e) {
            LOG.log(Level.WARNING, "undo journal: " + file(entry.id()) + " could not be left in order", e);
        } finally {
            drop(claim);
        }
    }

    private static void drop(Claim claim) {
        try {
            claim.release();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "undo journal", e);
        }
    }

    private void write(Entry entry) throws IOException {
        Durable.write(file(entry.id()), EntryText.of(entry).getBytes(StandardCharsets.UTF_8));
    }

    /** What all files say. */
    private record Content(List<Entry> entries, List<Broken> broken) {}

    private Content content() throws IOException {
        Content content = new Content(new ArrayList<>(), new ArrayList<>());
        for (Path file : files(ENTRY)) {
            try {
                content.entries().add(read(id(file, ENTRY)));
            } catch (IOException e) {
                content.broken().add(new Broken(file, String.valueOf(e.getMessage())));
            }
        }
        return content;
    }

    /** @throws IOException with a sentence: it cannot be read or understood */
    private Entry read(String id) throws IOException {
        Path file = file(id);
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(UndoMessage.TOO_LARGE.text());
        }
        try {
            Entry entry = EntryText.read(Files.readString(file));
            if (entry.id().equals(id)) {
                return entry;
            }
            throw new IOException(UndoMessage.NO_ENTRY.text(entry.id()));
        } catch (RuntimeException e) { // of Gson, or of what a value is parsed with
            throw new IOException(UndoMessage.NO_ENTRY.text(String.valueOf(e.getMessage())), e);
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private Path file(String id) {
        return folder.resolve(id + ENTRY);
    }

    private Path lock(String id) {
        return folder.resolve(id + ".lock");
    }

    /** Something done in the folder. */
    private interface Work<T> {
        T done() throws IOException, AdministrationException;
    }

    private <T> T alone(Work<T> work) throws AdministrationException {
        try (Exclusive alone = Exclusive.on(folder.resolve("journal.lock"))) {
            return work.done();
        } catch (IOException e) {
            throw new AdministrationException(
                    FailureKind.UNSUPPORTED, UndoMessage.UNWRITABLE.text(folder, e.getMessage()), e);
        }
    }
}
