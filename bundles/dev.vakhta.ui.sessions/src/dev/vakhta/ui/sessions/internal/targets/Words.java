package dev.vakhta.ui.sessions.internal.targets;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;

/** Writes what stands behind a name: a number, a state. */
final class Words {
    private static final RGB BAND = new RGB(0xA8, 0x2B, 0x2B);
    private static final RGB ON_BAND = new RGB(0xFF, 0xFF, 0xFF);

    /** What dangerous things are written on. */
    static final Styler BANDED = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.background = color("band", BAND);
            style.foreground = color("onBand", ON_BAND);
        }
    };

    private final StyledString label;

    Words(StyledString label) {
        this.label = label;
    }

    private static Color color(String name, RGB rgb) {
        String key = Words.class.getName() + "." + name;
        if (!JFaceResources.getColorRegistry().hasValueFor(key)) {
            JFaceResources.getColorRegistry().put(key, rgb);
        }
        return JFaceResources.getColorRegistry().get(key);
    }

    void none() {
        // the name says it all
    }

    void count(int number) {
        label.append(" (" + number + ")", StyledString.COUNTER_STYLER);
    }

    /** What nobody may miss. */
    void mark(String words) {
        label.append(" \u2014 " + words);
    }

    /** Quietly. */
    void aside(String words) {
        if (!words.isEmpty()) {
            label.append("  " + words, StyledString.QUALIFIER_STYLER);
        }
    }
}
