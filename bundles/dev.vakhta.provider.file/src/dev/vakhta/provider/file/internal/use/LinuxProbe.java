package dev.vakhta.provider.file.internal.use;

import dev.vakhta.provider.file.internal.use.Mounts.Mount;
import dev.vakhta.provider.recovery.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Linux: who holds a lock on files, and who has them open. */
final class LinuxProbe implements Probe {
    /** The namespace of processes the system starts with; in any other one there may be processes that are not seen. */
    private static final String FIRST_NAMESPACE = "pid:[4026531836]";

    /** What works with file infobases: 1C's own, web servers, and what gives folders to other computers. */
    private static final Pattern SUSPECT =
            Pattern.compile("1cv8.*|ragent|rphost|rmngr|ibsrv|ibcmd|apache2|httpd.*|smbd.*|ksmbd.*|wine.*");

    private static final Duration RECENT = Duration.ofSeconds(5);

    private final Path proc;
    private final long self;

    /** @param self the process that is never meant: our own */
    LinuxProbe(Path proc, long self) {
        this.proc = proc;
        this.self = self;
    }

    /** What is found on the way. */
    private static final class Findings {
        final Map<Long, Set<String>> locked = new TreeMap<>();
        final Map<Long, Set<String>> open = new TreeMap<>();
        final List<String> evidence = new ArrayList<>();
        boolean held;
        boolean sure = true;

        void unsure(String why) {
            sure = false;
            evidence.add(why);
        }

        static void add(Map<Long, Set<String>> to, long pid, Path file) {
            to.computeIfAbsent(pid, any -> new TreeSet<>()).add(String.valueOf(file.getFileName()));
        }
    }

    @Override
    public Finding look(List<Path> files, BooleanSupplier stop) {
        return look(files, new Processes(proc), stop);
    }

    /** Goes through the processes once in some seconds; the table of locks is always the present one. */
    @Override
    public Probe forLists() {
        return forLists(RECENT);
    }

    /** @param recent how old what the processes have open may be */
    Probe forLists(Duration recent) {
        AtomicReference<Processes> last = new AtomicReference<>(new Processes(proc));
        return (files, stop) ->
                look(files, last.updateAndGet(old -> old.isOlderThan(recent) ? new Processes(proc) : old), stop);
    }

    private Finding look(List<Path> files, Processes processes, BooleanSupplier stop) {
        Findings found = new Findings();
        Map<Path, FileNumber> there = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                there.put(file.toRealPath(), FileNumber.of(file));
            } catch (NoSuchFileException e) {
                // gone meanwhile
            } catch (IOException e) {
                found.unsure(UseMessage.SHARE_DENIED.text(file.getFileName()));
            }
        }
        locks(there, mount(there, found), processes, found);
        open(there.keySet(), processes, found, stop);
        boolean stopped = stop.getAsBoolean();
        if (!found.held) {
            found.evidence.addFirst(UseMessage.NO_LOCKS.text());
        }
        namespace(found);
        return new Finding(found.held, found.sure && !stopped, List.copyOf(found.evidence), holders(processes, found));
    }

    private Mount mount(Map<Path, FileNumber> files, Findings found) {
        try {
            Mounts mounts = Mounts.read(proc.resolve("self/mountinfo"));
            Mount mount = files.isEmpty()
                    ? new Mount(Path.of("/"), "")
                    : mounts.of(files.keySet().iterator().next());
            if (mount.isShared()) {
                found.unsure(UseMessage.NETWORK.text(mount.type()));
            }
            return mount;
        } catch (IOException | InvalidPathException e) {
            found.unsure(UseMessage.NO_PROC.text(proc.resolve("self/mountinfo")));
            return new Mount(Path.of("/"), "");
        }
    }

    private void locks(Map<Path, FileNumber> files, Mount mount, Processes processes, Findings found) {
        List<Locks.Entry> locks;
        try {
            locks = Locks.read(proc.resolve("locks"));
        } catch (IOException e) {
            found.unsure(UseMessage.NO_PROC.text(proc.resolve("locks")));
            return;
        }
        for (Locks.Entry lock : locks) {
            files.forEach((file, number) -> {
                // On btrfs and overlays the device of a file is not the one in the table.
                boolean same = mount.isPlain()
                        ? lock.file().equals(number)
                        : lock.file().inode() == number.inode();
                if (same && lock.pid() != self) {
                    found.held = true;
                    if (lock.pid() > 0 && processes.isThere(lock.pid())) {
                        Findings.add(found.locked, lock.pid(), file);
                    } else {
                        found.evidence.add(UseMessage.LOCKED_UNSEEN.text(file.getFileName()));
                    }
                }
            });
        }
        found.locked.forEach((pid, names) ->
                found.evidence.add(UseMessage.LOCKED.text(pid, processes.name(pid), String.join(", ", names))));
    }

    private void open(Set<Path> files, Processes processes, Findings found, BooleanSupplier stop) {
        List<Long> pids;
        try {
            pids = processes.pids();
        } catch (IOException e) {
            found.unsure(UseMessage.NO_PROC.text(proc));
            return;
        }
        for (long pid : pids) {
            if (stop.getAsBoolean()) {
                return;
            }
            Optional<List<Path>> open = pid == self ? Optional.of(List.of()) : processes.open(pid);
            if (open.isEmpty()) {
                String name = processes.name(pid);
                if (SUSPECT.matcher(name).matches() && !found.locked.containsKey(pid)) {
                    found.unsure(UseMessage.UNSEEN.text(pid, name, processes.user(pid)));
                }
            } else {
                open.orElseThrow().stream()
                        .filter(files::contains)
                        .forEach(file -> Findings.add(found.open, pid, file));
            }
        }
        found.held |= !found.open.isEmpty();
        found.open.forEach((pid, names) ->
                found.evidence.add(UseMessage.OPEN.text(pid, processes.name(pid), String.join(", ", names))));
    }

    private void namespace(Findings found) {
        try {
            if (!Files.readSymbolicLink(proc.resolve("self/ns/pid")).toString().equals(FIRST_NAMESPACE)) {
                found.unsure(UseMessage.CONTAINER.text());
            }
        } catch (IOException e) {
            found.unsure(UseMessage.NO_PROC.text(proc.resolve("self/ns/pid")));
        }
    }

    private static List<Holder> holders(Processes processes, Findings found) {
        Map<Long, Set<String>> all = new TreeMap<>(found.open);
        found.locked.forEach((pid, names) -> all.merge(pid, names, (some, more) -> {
            Set<String> both = new TreeSet<>(some);
            both.addAll(more);
            return both;
        }));
        return all.entrySet().stream()
                .map(each -> new Holder(
                        each.getKey(),
                        processes.started(each.getKey()),
                        processes.user(each.getKey()),
                        processes.command(each.getKey()),
                        List.copyOf(each.getValue())))
                .toList();
    }
}
