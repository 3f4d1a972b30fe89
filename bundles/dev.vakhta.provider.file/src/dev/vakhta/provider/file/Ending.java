package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.HolderEnding;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Ends processes that hold a base. */
final class Ending implements HolderEnding {
    private static final Duration STEP = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Bases bases;
    private final Use use;

    Ending(Bases bases, Use use) {
        this.bases = bases;
        this.use = use;
    }

    @Override
    public void end(UUID cluster, UUID infobase, Holder holder, boolean force, Cancel cancel)
            throws AdministrationException {
        Map<String, String> shown =
                Map.of("pid", String.valueOf(holder.pid()), "user", holder.user(), "force", String.valueOf(force));
        bases.<Boolean>withAll("file end-holder", infobase, shown, cancel, (base, pace) -> {
            ProcessHandle process = process(holder);
            boolean same = use.of(base, pace).holders().stream()
                    .anyMatch(now -> now.pid() == holder.pid() && Objects.equals(now.started(), holder.started()));
            if (!same || holder.started() == null) {
                throw gone(holder);
            }
            pace.commit();
            end(process, holder, force);
            for (long waited = 0; process.isAlive() && waited < PATIENCE.toMillis(); waited += STEP.toMillis()) {
                cancel.pause(STEP);
            }
            if (process.isAlive()) {
                throw new AdministrationException(FailureKind.REFUSED, FileMessage.HOLDER_STAYS.text(holder.pid()));
            }
            return true;
        });
    }

    private static void end(ProcessHandle process, Holder holder, boolean force) throws AdministrationException {
        boolean asked = force ? process.destroyForcibly() : process.destroy();
        if (!asked && process.isAlive()) {
            throw new AdministrationException(
                    FailureKind.NOT_ALLOWED, FileMessage.HOLDER_OF_OTHER.text(holder.pid(), holder.user()));
        }
    }

    private static ProcessHandle process(Holder holder) throws AdministrationException {
        return ProcessHandle.of(holder.pid())
                .filter(process -> holder.pid() != ProcessHandle.current().pid())
                .orElseThrow(() -> gone(holder));
    }

    private static AdministrationException gone(Holder holder) {
        return new AdministrationException(FailureKind.CONFLICT, FileMessage.HOLDER_GONE.text(holder.pid()));
    }
}
