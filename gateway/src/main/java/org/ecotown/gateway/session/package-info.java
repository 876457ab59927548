/**
 * Signs people in for the web app and keeps their tokens out of the browser.
 */
@NullMarked
package org.ecotown.gateway.session;

import org.jspecify.annotations.NullMarked;
