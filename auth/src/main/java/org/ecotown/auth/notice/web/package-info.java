/**
 * Notices over HTTP: delivered by services, read by people.
 */
@NullMarked
package org.ecotown.auth.notice.web;

import org.jspecify.annotations.NullMarked;
