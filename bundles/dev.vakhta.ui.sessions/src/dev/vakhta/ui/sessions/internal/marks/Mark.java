package dev.vakhta.ui.sessions.internal.marks;

import dev.vakhta.model.text.Message;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/** The colours one chooses from; each is told from the others on a light and on a dark ground. Saved by the lower-case name. */
public enum Mark implements Message {
    RED(0xD64545),
    ORANGE(0xE08A2E),
    YELLOW(0xD9B800),
    GREEN(0x3E9B4F),
    TEAL(0x2A9D9A),
    BLUE(0x3F7FD0),
    VIOLET(0x8E5BC7),
    GREY(0x8A8F98);

    private final RGB rgb;

    Mark(int rgb) {
        this.rgb = rgb(rgb);
    }

    /** As it stands in a target's colour. */
    public String saved() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour a target's field names, by a name of ours or as {@code #RRGGBB}; null for none, and for what nobody understands. */
    public static @Nullable RGB rgb(@Nullable String colour) {
        if (colour == null) {
            return null;
        }
        if (colour.matches("#[0-9a-fA-F]{6}")) {
            return rgb(Integer.parseInt(colour.substring(1), 16));
        }
        return Arrays.stream(values())
                .filter(mark -> mark.saved().equalsIgnoreCase(colour))
                .map(mark -> mark.rgb)
                .findFirst()
                .orElse(null);
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
