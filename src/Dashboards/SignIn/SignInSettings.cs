using DongHaeng.Dashboards.Provider;
using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>How people sign in.</summary>
public sealed record SignInSettings
{
    /// <summary>The roles that must have an authenticator app: some of <see cref="AccountRole.All"/>.</summary>
    public IReadOnlyList<string> CodeRoles { get; init; } = [];

    /// <summary>The organisation's identity provider; null for none.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem() =>
        CodeRoles.Except(AccountRole.All).FirstOrDefault() is { } unknown
            ? $"The setting signIn.codeRoles names '{unknown}'. The roles are {string.Join(", ", AccountRole.All)}."
            : Provider?.Problem();
}
