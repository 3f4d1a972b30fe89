package dev.vakhta.processing.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.Language;
import dev.vakhta.provider.change.Change;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class LockTextsTest {
    private static String text(Object value) {
        return Language.ENGLISH.says(() -> LockTexts.value(Literals.INFOBASE__DENIED_MESSAGE, value));
    }

    @Test
    void valuesAreShort() {
        assertEquals("\"Closed\"", text("Closed"));
        assertEquals("\"Closed…\"", text("Closed\nuntil six"));
        assertEquals("\"" + "x".repeat(60) + "…\"", text("x".repeat(61)));
        assertEquals("none", text(""));
        assertEquals("on", text(true));
        assertEquals("2026-11-24 21:05", text(LocalDateTime.of(2026, 11, 24, 21, 5)));
        assertEquals("2026-11-24 21:05:09", text(LocalDateTime.of(2026, 11, 24, 21, 5, 9)));
    }

    @Test
    void onlyWhatChangesIsTold() {
        Infobase before = ClusterFactory.eINSTANCE.createInfobase();
        before.setSessionsDeny(false);
        before.setDeniedMessage("Closed");
        before.setPermissionCode("old");
        String difference = LockTexts.difference(
                before,
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__PERMISSION_CODE, "new-code")
                        .with(Literals.INFOBASE__DENIED_MESSAGE, "Closed")
                        .with(Literals.INFOBASE__DENIED_PARAMETER, "")
                        .with(Literals.INFOBASE__SESSIONS_DENY, true));
        assertTrue(difference.matches("[^;]+ → [^;]+; [^;]+: ••• → •••"), difference);
        assertFalse(difference.contains("new-code") || difference.contains("old"), difference);
    }
}
