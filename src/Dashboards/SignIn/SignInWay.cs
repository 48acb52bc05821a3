namespace DongHaeng.Dashboards.SignIn;

/// <summary>By what a session began, as it stands in the audit log.</summary>
public static class SignInWay
{
    /// <summary>A password.</summary>
    public const string Password = "password";

    /// <summary>A link that works once.</summary>
    public const string Link = "link";

    /// <summary>The organisation's identity provider.</summary>
    public const string Provider = "provider";

    /// <summary>The same, and a code after it.</summary>
    public static string WithCode(string way) => way + " and code";
}
