package dev.vakhta.window.broken;

/** Is nothing of what it is declared to be. */
public final class Rubbish {}
