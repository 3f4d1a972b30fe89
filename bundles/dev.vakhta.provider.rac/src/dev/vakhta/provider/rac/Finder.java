package dev.vakhta.provider.rac;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.Watch;
import dev.vakhta.rac.RacVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** The utility of a target: found when first needed, and again for a way made anew. Thread-safe. */
final class Finder {
    private static final String ONLY = "";

    private final Once<String, Utility> found = new Once<>();
    private final Chosen chosen;
    private final Address address;
    private final Runner runner;
    private final Recorder recorder;
    private final Failures failures;

    Finder(Chosen chosen, Address address, Runner runner, Recorder recorder, Failures failures) {
        this.chosen = chosen;
        this.address = address;
        this.runner = runner;
        this.recorder = recorder;
        this.failures = failures;
    }

    /** @param steps told of the way to it, if it is not known yet */
    Utility utility(Steps steps, Watch watch) throws AdministrationException {
        try {
            return found.get(ONLY, watch, () -> find(steps, watch));
        } catch (IOException e) {
            throw failures.asking(e, Request.asking("connect", Answer.DONE), false);
        }
    }

    /** Null: not found yet. Never blocks. */
    @Nullable
    Utility known() {
        return found.known(ONLY);
    }

    void forget() {
        found.forget(ONLY);
    }

    private Utility find(Steps steps, Watch watch) throws AdministrationException {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("address", address.toString());
        Request<Boolean> connect = Request.asking("connect", Answer.DONE);
        return recorder.record(
                connect.command(), shown, () -> start(steps, shown, watch), e -> failures.asking(e, connect, false));
    }

    private Utility start(Steps steps, Map<String, String> shown, Watch watch)
            throws IOException, AdministrationException {
        Path path;
        try {
            path = chosen.path();
        } catch (IllegalArgumentException e) {
            throw new AdministrationException(FailureKind.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
        shown.put("utility", path.toString());
        steps.made(RacMessage.STAGE_UTILITY, path.toString());
        RacVersion version = RacVersion.find(runner.text(runner.execution(path, List.of("--version")), watch));
        if (version == null) {
            throw new AdministrationException(FailureKind.BAD_ANSWER, RacMessage.NOT_RAC.text(path));
        }
        shown.put("version", version.toString());
        steps.made(RacMessage.STAGE_STARTED, version.toString());
        return Utility.of(path, version.toString());
    }
}
