/** The parts of the window as a test speaks of them. To be used off the UI thread. */
package dev.vakhta.ui.bot.page;
