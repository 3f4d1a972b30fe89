/** Processings of a third party that went wrong, each in another way. */
package dev.vakhta.window.broken;
