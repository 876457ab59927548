package org.ecotown.platform.problem.support;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.ecotown.platform.problem.PlatformProblem;
import org.ecotown.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Renders what Tomcat refuses before any filter has seen it, such as a header that is too
 * large, in place of its page.
 */
public class ProblemReportValve extends ErrorReportValve {

	private final Problems problems;

	public ProblemReportValve(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			this.problems.send(request, response, PlatformProblem.ofStatus(status));
			response.finishResponse();
		}
		catch (IOException | RuntimeException ex) {
			this.container.getLogger().debug("Nobody is left to be told of status " + status, ex);
		}
	}

}
