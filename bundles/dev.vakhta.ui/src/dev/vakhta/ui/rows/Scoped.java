package dev.vakhta.ui.rows;

/** An element of a selection that stands for a place: what other views are narrowed to. */
public interface Scoped {
    Scope scope();
}
