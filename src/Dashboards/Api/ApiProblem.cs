using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DongHaeng.Dashboards.Api;

/// <summary>Says to a script what was wrong and what to do (RFC 9457).</summary>
internal static class ApiProblem
{
    /// <summary>The answer.</summary>
    public static ProblemHttpResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);

    /// <summary>Before the first publishing.</summary>
    public static ProblemHttpResult NothingYet => Of(StatusCodes.Status503ServiceUnavailable, "Nothing is published yet", "Figures come with the first night: ask again later.");

    /// <summary>Something in the question cannot be.</summary>
    public static ProblemHttpResult Question(string detail) => Of(StatusCodes.Status400BadRequest, "The question cannot be answered", detail);

    /// <summary>The answer is for others.</summary>
    public static ProblemHttpResult NotYours(string detail) => Of(StatusCodes.Status403Forbidden, "Not for this account", detail);

    /// <summary>There is no such thing, or it is not open to the token's account: the same answer for both.</summary>
    public static ProblemHttpResult Nowhere(string detail) => Of(StatusCodes.Status404NotFound, "Not found", detail);
}
