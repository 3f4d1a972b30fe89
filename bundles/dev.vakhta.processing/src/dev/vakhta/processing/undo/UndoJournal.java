package dev.vakhta.processing.undo;

import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.SecretTexts;
import dev.vakhta.provider.target.SecureStorage;
import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder with a file for each run that changed locks. What was given back goes to the folder {@code old} in it, of which the newest 200
 * stay. The folder is worked on alone, and for a short time; nobody is asked anything meanwhile.
 */
public final class UndoJournal {
    private static final Logger LOG = System.getLogger(UndoJournal.class.getName());
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static Supplier<UndoJournal> making = UndoJournal::ofSystem;
    private static @Nullable UndoJournal ofPerson;

    private final EntryFiles files;
    private final SecretTexts secrets;
    private final Owner owner;

    /** @param folder made when the first run begins */
    public UndoJournal(Path folder, SecretTexts secrets, Owner owner) {
        this.files = new EntryFiles(folder.toAbsolutePath());
        this.secrets = secrets;
        this.owner = owner;
    }

    /** The person's, which the built-in processings use: in the state directory, unless {@link #use} said otherwise. */
    public static UndoJournal ofPerson() {
        synchronized (UndoJournal.class) {
            UndoJournal journal = ofPerson == null ? making.get() : ofPerson;
            ofPerson = journal;
            return journal;
        }
    }

    private static UndoJournal ofSystem() {
        UserDirectories directories = UserDirectories.ofSystem();
        SecretTexts storage = new SecureStorage(directories, System.getenv(AskingSecrets.VARIABLE));
        return new UndoJournal(directories.undo(), storage, Owner.here("Vakhta"));
    }

    /** @param journal made when first needed: whoever runs the work says who asks for a master password, and what it is called */
    public static void use(Supplier<UndoJournal> journal) {
        synchronized (UndoJournal.class) {
            making = journal;
            ofPerson = null;
        }
    }

    /** Who works with it here. */
    public Owner owner() {
        return owner;
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
        return files.alone(UndoMessage.UNWRITABLE, () -> {
            Claim claim = held(files.claim(entry), entry, title);
            try {
                files.write(entry);
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
        return files.alone(UndoMessage.UNUSABLE, () -> {
            String first = first(entry);
            Entry now = onDisk(entry);
            if (now.open().isEmpty()) {
                throw new AdministrationException(FailureKind.NOT_FOUND, UndoMessage.GONE.text(first));
            }
            Standing standing = standing(now);
            if (standing == Standing.ALIVE || standing == Standing.UNKNOWN && !forced) {
                throw new Unrestored(now, standing).refusal(first);
            }
            return new UndoRun(this, now, held(files.claim(now), now, first), false);
        });
    }

    /** As it is now; one that was put away holds nothing. */
    private Entry onDisk(Entry entry) throws IOException {
        return files.isThere(entry.id())
                ? files.read(entry.id())
                : new Entry(entry.id(), entry.at(), entry.title(), entry.owner(), entry.ended(), List.of());
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
        if (!Files.isDirectory(files.folder())) {
            return new Listing(List.of(), List.of());
        }
        List<UndoRun> finished = new ArrayList<>();
        try {
            return files.alone(UndoMessage.UNUSABLE, () -> list(finished));
        } finally {
            finished.forEach(UndoRun::close);
        }
    }

    /** @param finished gets those of which nothing is open */
    private Listing list(List<UndoRun> finished) throws IOException, AdministrationException {
        files.tidy();
        EntryFiles.Content content = files.content();
        List<Unrestored> unrestored = new ArrayList<>();
        for (Entry entry : content.entries()) {
            Standing standing = standing(entry);
            Entry left = standing == Standing.OWNERLESS ? withoutTaken(entry, content.entries()) : entry;
            if (!left.open().isEmpty()) {
                unrestored.add(new Unrestored(left, standing));
            } else if (standing == Standing.OWNERLESS) {
                finished.add(new UndoRun(this, left, held(files.claim(left), left, ""), false));
            }
        }
        return new Listing(unrestored, content.broken());
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
            files.write(left);
        }
        return left;
    }

    private Standing standing(Entry entry) throws IOException {
        if (!entry.owner().host().equals(owner.host())) {
            return Standing.UNKNOWN;
        }
        if (entry.ended() == null && entry.owner().runsHere()) {
            return Standing.ALIVE;
        }
        Claim claim = files.claim(entry);
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
        files.alone(UndoMessage.UNWRITABLE, () -> {
            Claim claim = over == null ? null : held(files.claim(over), over, place.infobaseName());
            try {
                for (Entry other : files.content().entries()) {
                    ChangedInfobase named = other.open(place);
                    boolean taken = over != null && other.id().equals(over.id());
                    if (named != null && !taken && !other.id().equals(entry.id())) {
                        throw new Unrestored(other, standing(other)).refusal(place.infobaseName());
                    }
                }
                if (over == null) {
                    files.write(entry);
                } else {
                    Entry theirs = onDisk(over);
                    ChangedInfobase given = theirs.require(place, FailureKind.CONFLICT);
                    files.write(entry);
                    files.write(theirs.with(given.now(State.LEFT_ALONE, UndoMessage.TAKEN_OVER.text(entry.title()))));
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
        files.alone(UndoMessage.UNUSABLE, () -> {
            files.write(entry);
            return entry;
        });
    }

    /** Puts away an entry of which nothing is open, with its secrets; the claim ends. What fails is done by a later {@link #list}. */
    void finish(Entry entry, Claim claim) {
        try {
            secrets.remove(entry.id());
            files.alone(UndoMessage.UNUSABLE, () -> {
                claim.release();
                files.putAway(entry);
                return entry;
            });
        } catch (IOException | AdministrationException e) {
            LOG.log(Level.WARNING, "undo journal: " + entry.id() + " could not be put away", e);
        } finally {
            drop(claim);
        }
    }

    /** Lets go of an entry that is to be restored later. */
    void release(Entry entry, Claim claim) {
        try {
            files.alone(UndoMessage.UNUSABLE, () -> {
                files.write(entry);
                return entry;
            });
        } catch (AdministrationException e) {
            LOG.log(Level.WARNING, "undo journal: " + entry.id() + " could not be left in order", e);
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
}
