/** Drives the real window from another thread: widgets found and used as a person would, conditions waited for, pictures taken. */
package dev.vakhta.ui.bot;
