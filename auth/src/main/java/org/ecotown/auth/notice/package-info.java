/**
 * What the platform's services tell people: an inbox for each person, mail as the person
 * prefers, and a mail a day that sums up.
 */
@NullMarked
package org.ecotown.auth.notice;

import org.jspecify.annotations.NullMarked;
