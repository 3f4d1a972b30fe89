package dev.vakhta.testing;

import dev.vakhta.demo.DemoServer;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** This computer's clock goes with the demo server's, and waiting lets time pass there. */
public record DemoTime(DemoServer demo, Duration serverAhead) implements Pauses {
    public DemoTime(DemoServer demo) {
        this(demo, Duration.ZERO);
    }

    @Override
    public Instant now() {
        return demo.now().minus(serverAhead).atZone(ZoneId.systemDefault()).toInstant();
    }

    @Override
    public void pause(Duration time, Cancel cancel) throws AdministrationException {
        if (Thread.interrupted()) {
            cancel.cancel(); // a test that takes too long
        }
        cancel.check();
        demo.advance(time);
        cancel.check();
    }
}
