using DongHaeng.Ops.Accounts;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town whose administrators must have an authenticator app.</summary>
public sealed class RequiredCodeTown : Town
{
    public RequiredCodeTown() => (Published, Site) = (false, new() { SignIn = new() { CodeRoles = [AccountRole.Administrator] } });
}
