package dev.vakhta.provider.journal;

import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Operations for tests. */
final class Made {
    private Made() {}

    static Operation operation(String target) {
        return new Operation(
                Instant.parse("2026-02-26T16:52:15.123456789Z"),
                target,
                "session terminate",
                Map.of("session", "17", "cluster-pwd", Operation.MASKED),
                Duration.ofMillis(1234),
                null,
                null);
    }

    static Operation failed() {
        return new Operation(
                Instant.parse("2026-02-26T16:52:16Z"),
                "Рабочий \"кластер\"",
                "infobase update",
                Map.of("denied-message", "Обновление.\nЗайдите <позже>"),
                Duration.ofSeconds(30),
                FailureKind.NOT_ALLOWED,
                "Недостаточно прав");
    }
}
