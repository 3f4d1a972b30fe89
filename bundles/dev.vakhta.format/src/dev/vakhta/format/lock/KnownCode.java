package dev.vakhta.format.lock;

import dev.vakhta.model.text.Message;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Permission codes that programs use unless told otherwise: worth recognising, and worth trying. The text says whose it is. */
public enum KnownCode implements Message {
    SSL("КодРазрешения", "KeyCode"),
    SSL_UPDATE("ПакетноеОбновлениеКонфигурацииИБ"),
    SSL_BACKUP("Backup"),
    SIMPLE_UPDATER("1CSimpleUpdater"),
    TRUN1C("987654321");

    private final List<String> codes;

    KnownCode(String... codes) {
        this.codes = List.of(codes);
    }

    public List<String> codes() {
        return codes;
    }

    /** Whose code it is; null: nobody's that we know. */
    public static @Nullable KnownCode of(String code) {
        for (KnownCode known : values()) {
            if (known.codes.contains(code)) {
                return known;
            }
        }
        return null;
    }
}
