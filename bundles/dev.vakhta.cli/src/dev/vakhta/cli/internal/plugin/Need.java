package dev.vakhta.cli.internal.plugin;

import org.osgi.framework.VersionRange;

/** Something without which a plug-in does not work. */
public record Need(Kind kind, String name, VersionRange range) {
    /** What is needed. A Java is noted only where the running one will not do. */
    public enum Kind {
        BUNDLE,
        PACKAGE,
        HOST,
        JAVA
    }

    /** Any version is said by none. */
    public String text() {
        boolean any = range.equals(VersionRange.valueOf("0"));
        String what = any ? name : name + " " + range;
        return PluginMessage.valueOf("NEED_" + kind).text(what);
    }
}
