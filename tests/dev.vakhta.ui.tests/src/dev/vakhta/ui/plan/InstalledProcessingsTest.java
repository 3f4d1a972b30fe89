package dev.vakhta.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.extension.Extension;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class InstalledProcessingsTest {
    static Processing builtIn(String id) throws Exception {
        for (Extension extension : Processings.extensions()) {
            for (Processing one :
                    InstalledProcessings.ask(extension, Duration.ofSeconds(30)).get(30, TimeUnit.SECONDS)) {
                if (one.declaration().id().equals(id)) {
                    return one;
                }
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void builtInOnesAreThere() throws Exception {
        Processing terminate = builtIn("dev.vakhta.session.terminate");
        assertEquals(ClusterPackage.Literals.SESSION, terminate.declaration().appliesTo());
        assertTrue(InstalledProcessings.typeOf(terminate).getName().startsWith("dev.vakhta.processing."));
    }

    @Test
    void oneThatHangsIsNamedAndLeftOut() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        List<String> logged = new ArrayList<>();
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(InstalledProcessings.class.getName());
        logger.addHandler(log);
        try {
            Extension real = Processings.extensions().getFirst();
            CompletableFuture<List<Processing>> answer = InstalledProcessings.ask(
                    "org.example.plugin",
                    "Hanging",
                    () -> {
                        hanging.await();
                        return Processings.load(real);
                    },
                    Duration.ofMillis(1));
            assertThrows(ExecutionException.class, () -> answer.get(30, TimeUnit.SECONDS));
            assertEquals(1, logged.size());
            assertTrue(logged.getFirst().contains("org.example.plugin"), logged.getFirst());
        } finally {
            hanging.countDown();
            logger.removeHandler(log);
        }
    }
}
