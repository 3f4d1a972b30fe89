package dev.vakhta.ui.look;

import dev.vakhta.model.state.LockState;
import dev.vakhta.model.state.SessionState;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons, drawn for a grid of 16 pixels; each stands in {@code icons/NAME.svg}. To be used on the UI thread. */
public enum Icon {
    VAKHTA,
    TARGET,
    TARGET_OFF,
    TARGET_FAILED,
    TARGET_BUSY,
    DEMO,
    CLUSTER,
    INFOBASE,
    SERVER,
    PROCESS,
    SESSION,
    CONNECTION,
    LOCK,
    LICENCE,
    FOLDER,
    USER,
    HOST,
    FAILURE,
    SIGN_IN,
    READ_ONLY,
    PRODUCTION,
    ADD,
    EDIT,
    DUPLICATE,
    REMOVE,
    CONNECT,
    DISCONNECT,
    REFRESH,
    AUTO_REFRESH,
    TERMINATE,
    INTERRUPT,
    PROCESSING,
    ENTRANCE_OPEN,
    ENTRANCE_CLOSED,
    ENTRANCE_FOREIGN,
    ENTRANCE_LATER,
    ENTRANCE_EXPIRED,
    ENTRANCE_JOBS,
    ENTRANCE_UNKNOWN,
    EXCLUSIVE,
    RECOVERY,
    SAVE,
    UNDO,
    REDO,
    REVERT,
    COLUMNS,
    GROUP,
    FILTER,
    CLEAR,
    COPY,
    EXPAND_ALL,
    COLLAPSE_ALL,
    SERVICE,
    DETAILS,
    JOURNAL,
    PROGRESS,
    ERROR_LOG,
    OK,
    WARNING,
    HELP,
    INFORMATION,
    NOTE,
    EVENT_LOG,
    BOOKMARK,
    OLDEST_FIRST,
    FOLLOW,
    TIME,
    EXPORT,
    STATE_HUNG,
    STATE_LEFTOVER,
    STATE_SILENT,
    STATE_WAITING,
    STATE_DBMS,
    STATE_CALL,
    STATE_WORKING,
    STATE_INSIDE,
    STATE_IDLE,
    STATE_POOLED,
    STATE_ASLEEP,
    STATE_CLOCK;

    /** The shape of a session's state: tells states apart without colour. */
    public static Icon of(SessionState.Kind state) {
        return valueOf("STATE_" + state.name());
    }

    /** The shape of what the locks of an infobase do. */
    public static Icon of(LockState.Kind state) {
        return valueOf("ENTRANCE_" + state.name());
    }

    private String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
    }

    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle(Icon.class, path())
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Kept for the life of the window; nobody disposes it. */
    public Image image() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = Icon.class.getName() + "." + name();
        if (images.getDescriptor(key) == null) {
            images.put(key, descriptor());
        }
        return Objects.requireNonNull(images.get(key));
    }
}
